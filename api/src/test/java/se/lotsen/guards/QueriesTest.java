package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.inject.ExecutableMethod;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.TestApp;
import se.lotsen.testing.TestDatabase;

class QueriesTest {

    /** A text in quotes, which holds no parameter; a named parameter, not a cast; or an unnamed one. */
    private static final Pattern PARAMETER = Pattern.compile("('[^']*')|(?<!:):(\\w+)|\\?");

    /** A query as the repository sends it. */
    private record Written(String where, String sql) {}

    @Test
    void postgresql_understands_every_query_of_every_repository() throws SQLException {
        var queries = queries();
        var refused = new ArrayList<String>();
        try (var connection = TestDatabase.asRuntime()) {
            for (var query : queries) refused.addAll(refusal(connection, query));
        }

        assertThat(queries).hasSizeGreaterThan(80);
        assertThat(refused)
                .as("Micronaut Data checks no column names, so PostgreSQL must, before a caseworker does")
                .isEmpty();
    }

    private static List<String> refusal(Connection connection, Written query) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("prepare guard as " + numbered(query.sql()));
            statement.execute("deallocate guard");
            return List.of();
        } catch (SQLException e) {
            return isUntypedParameter(e) ? List.of() : List.of(query.where() + ": " + e.getMessage());
        }
    }

    /** The same query with PostgreSQL's own numbers for its parameters, whether they are named or not. */
    private static String numbered(String sql) {
        var names = new ArrayList<String>();
        return PARAMETER.matcher(sql).replaceAll(match -> {
            if (match.group(1) != null) return Matcher.quoteReplacement(match.group());
            var name = match.group(2) == null ? "?" + names.size() : match.group(2);
            if (!names.contains(name)) names.add(name);
            return Matcher.quoteReplacement("$" + (names.indexOf(name) + 1));
        });
    }

    /** Alone, PostgreSQL cannot tell the type of a parameter that is only compared with null; the driver tells it. */
    private static boolean isUntypedParameter(SQLException e) {
        return "42P18".equals(e.getSQLState());
    }

    private static List<Written> queries() {
        var found = new ArrayList<Written>();
        for (var definition : TestApp.bean(ApplicationContext.class).getBeanDefinitions(GenericRepository.class)) {
            for (ExecutableMethod<?, ?> method : definition.getExecutableMethods()) {
                var where = definition.getBeanType().getSimpleName() + "." + method.getMethodName();
                method.stringValue(Query.class).ifPresent(sql -> found.add(new Written(where, sql)));
            }
        }
        return found;
    }
}
