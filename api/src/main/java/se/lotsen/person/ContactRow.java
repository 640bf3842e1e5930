package se.lotsen.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("person_contact")
record ContactRow(
        String municipalityId,
        @Id UUID contactId,
        UUID personId,
        String name,
        String relation,
        ContactRole role,
        @Nullable String phone,
        boolean emergency,
        @Nullable UUID ownPersonId,
        Instant keptAt,
        UUID keptBy,
        @Nullable Instant removedAt,
        @Nullable UUID removedBy,
        int version) {

    Contact contact() {
        return new Contact(contactId, personId, name, relation, role, phone, emergency, ownPersonId, version);
    }
}
