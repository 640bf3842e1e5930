package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.hl7.fhir.r4.model.Resource;
import se.lotsen.fhir.Fhir;

/** A resource of ours as the JSON that it is sent as, to compare a change with. */
@Singleton
class Trees {

    private final ObjectMapper json;

    Trees(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(Resource resource) {
        try {
            return (ObjectNode) json.readTree(Fhir.json(resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own resource could not be read", e);
        }
    }
}
