package se.lotsen.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at rows as the owner, past row-level security: what a test asserts on. */
public final class Rows {

    private Rows() {}

    /** Every row of a query, column by column. */
    public static List<Map<String, @Nullable Object>> of(String sql, @Nullable Object... values) {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                return all(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only value of the only row. */
    public static @Nullable Object one(String sql, @Nullable Object... values) {
        var rows = of(sql, values);
        if (rows.size() != 1) throw new AssertionError(rows.size() + " rows, not one: " + sql);
        return rows.getFirst().values().iterator().next();
    }

    /** How many rows a query finds. */
    public static int count(String sql, @Nullable Object... values) {
        return of(sql, values).size();
    }

    /** Runs a statement as the owner, to arrange what no use case can. */
    public static void arrange(String sql, @Nullable Object... values) {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, @Nullable Object>> all(ResultSet rows) throws SQLException {
        var found = new ArrayList<Map<String, @Nullable Object>>();
        while (rows.next()) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
            }
            found.add(row);
        }
        return found;
    }
}
