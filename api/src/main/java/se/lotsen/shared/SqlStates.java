package se.lotsen.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** What the database means by the state that it gives of a fault. */
public final class SqlStates {

    /** Classes of states that pass: connection lost, resources used up, shut down, lost a race. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

    private SqlStates() {}

    /** True for what may well go better in a moment. */
    public static boolean passes(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
