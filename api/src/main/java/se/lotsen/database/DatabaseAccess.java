package se.lotsen.database;

/**
 * How to reach a database: the owner migrates, the runtime role works.
 *
 * @param url JDBC address
 */
public record DatabaseAccess(
        String url, String ownerUser, String ownerPassword, String runtimeUser, String runtimePassword) {

    /** Never prints a password. */
    @Override
    public String toString() {
        return url;
    }
}
