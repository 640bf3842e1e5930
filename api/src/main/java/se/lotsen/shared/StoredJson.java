package se.lotsen.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How the answers of a form are kept in one column: dates as text, and a field that the form no longer has is left out when it is read. */
public final class StoredJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredJson() {}

    /** The answers as they are kept. */
    public static String write(Object answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answers.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    /** The answers as they were. */
    public static <T> T read(String kept, Class<T> form) {
        try {
            return JSON.readValue(kept, form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is kept is no version of " + form.getSimpleName(), e);
        }
    }
}
