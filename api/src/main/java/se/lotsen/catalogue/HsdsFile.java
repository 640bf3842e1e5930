package se.lotsen.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of HSDS as somebody sends it: the entries of its tables, each with the line on which it begins. */
final class HsdsFile {

    private final Map<String, List<Entry>> tables = new HashMap<>();

    private HsdsFile() {}

    /** One entry of a table. */
    record Entry(int line, JsonNode fields) {

        /** What a field says; null when it says nothing. */
        @Nullable
        String text(String field) {
            var said = fields.path(field).asText("").strip();
            return said.isEmpty() ? null : said;
        }
    }

    /** Reads it. */
    static HsdsFile read(String text, ObjectMapper json) throws JsonProcessingException {
        var file = new HsdsFile();
        try (var parser = json.createParser(text)) {
            file.tables(parser);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void tables(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) return;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var table = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) tables.put(table, entries(parser));
            else parser.skipChildren();
        }
    }

    private static List<Entry> entries(JsonParser parser) throws IOException {
        var entries = new ArrayList<Entry>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var line = parser.currentTokenLocation().getLineNr();
            entries.add(new Entry(line, parser.readValueAsTree()));
        }
        return entries;
    }

    /** The entries of a table, in their order. */
    List<Entry> table(String name) {
        return tables.getOrDefault(name, List.of());
    }
}
