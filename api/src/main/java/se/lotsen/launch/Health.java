package se.lotsen.launch;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Tells a monitor that Lotsen and its database answer. */
@Controller("/health")
@Secured(SecurityRule.IS_ANONYMOUS)
final class Health {

    private final DataSource database;

    Health(DataSource database) {
        this.database = database;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    Map<String, String> health() throws SQLException {
        try (var connection = database.getConnection()) {
            return Map.of("status", connection.isValid(2) ? "UP" : "DOWN");
        }
    }
}
