package se.lotsen.guards;

import java.util.List;
import se.lotsen.testing.Rows;

/** The tables of the migrated schema. */
final class Tables {

    private Tables() {}

    /** Tables that belong to municipalities, by name. */
    static List<String> withTenant() {
        return holding("municipality_id", "BASE TABLE");
    }

    /** Views over them, by name. */
    static List<String> views() {
        return holding("municipality_id", "VIEW");
    }

    private static List<String> holding(String column, String kind) {
        return Rows.of("""
                        select t.table_name from information_schema.tables t
                        join information_schema.columns c using (table_schema, table_name)
                        where t.table_schema = 'public' and c.column_name = ? and t.table_type = ?
                        order by t.table_name collate "C"
                        """, column, kind).stream()
                .map(row -> String.valueOf(row.get("table_name")))
                .toList();
    }
}
