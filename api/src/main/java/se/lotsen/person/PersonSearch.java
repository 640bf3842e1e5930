package se.lotsen.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.shared.SqlArray;

/** Who is meant by what was typed, in the running use case's municipality: the one rule for every place where a person can be searched. */
@Singleton
public class PersonSearch {

    /** Most persons of one name that a list is searched for. */
    public static final int MOST_MEANT = 1000;

    private final FindRows rows;

    PersonSearch(FindRows rows) {
        this.rows = rows;
    }

    /** What a list is searched for. */
    public sealed interface Meant {
        /** These records of persons, or these numbers of cases and referrals. */
        record Those(List<UUID> records, List<String> numbers) implements Meant {}

        /** Nobody can be meant. */
        record Nobody(WhyNot why) implements Meant {}
    }

    /** Why nothing was searched. */
    public enum WhyNot {
        /** Nothing, or only single letters. */
        TOO_SHORT,
        /** Neither a name nor a whole number. */
        NOT_SEARCHABLE,
        /** More than {@value #MOST_MEANT} persons are called so. */
        TOO_MANY
    }

    /** Reads what was typed. */
    public Meant meant(String typed, Actor actor) {
        return switch (SearchTerm.of(typed)) {
            case SearchTerm.Name name -> those(named(name, actor, MOST_MEANT + 1), actor);
            case SearchTerm.Number number -> those(numbered(number, actor), actor);
            case SearchTerm.Matter(var numbers) -> new Meant.Those(List.of(), numbers);
            case SearchTerm.TooShort _ -> new Meant.Nobody(WhyNot.TOO_SHORT);
            case SearchTerm.Neither _ -> new Meant.Nobody(WhyNot.NOT_SEARCHABLE);
        };
    }

    /** Those who have a name, the closest first: as it is spelt apart, and where nobody has it so, joined. */
    public List<FoundRow> named(SearchTerm.Name name, Actor actor, int atMost) {
        var found = byWords(name.apart(), actor, atMost);
        return found.isEmpty() && !name.joined().equals(name.apart()) ? byWords(name.joined(), actor, atMost) : found;
    }

    /** Those who have a number. */
    public List<FoundRow> numbered(SearchTerm.Number number, Actor actor) {
        return rows.byNumber(actor.municipalityId(), SqlArray.of(number.values()));
    }

    private List<FoundRow> byWords(List<NameKey> keys, Actor actor, int atMost) {
        return rows.byName(
                actor.municipalityId(),
                SqlArray.of(keys.stream().map(NameKey::word).toList()),
                SqlArray.of(keys.stream().map(NameKey::sound).toList()),
                atMost);
    }

    private Meant those(List<FoundRow> found, Actor actor) {
        if (found.size() > MOST_MEANT) return new Meant.Nobody(WhyNot.TOO_MANY);
        var staying = found.stream().map(FoundRow::personId).toList();
        return new Meant.Those(rows.records(actor.municipalityId(), SqlArray.of(staying)), List.of());
    }
}
