package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Rows;

class DataDictionaryTest {

    @Test
    void every_table_and_view_has_its_sentence() {
        var silent = Rows.of("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and relname <> 'flyway_schema_history'
                  and obj_description(oid, 'pg_class') is null
                """);

        assertThat(silent)
                .as("the one who reads the tables in three years has only that")
                .isEmpty();
    }

    @Test
    void every_column_of_a_table_has_its_sentence() {
        var silent = Rows.of("""
                select c.relname || '.' || a.attname as name
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                  and a.attnum > 0 and not a.attisdropped and col_description(c.oid, a.attnum) is null
                """);

        assertThat(silent)
                .as("the one who reads the tables in three years has only that")
                .isEmpty();
    }
}
