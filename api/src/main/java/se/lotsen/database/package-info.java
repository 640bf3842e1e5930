/**
 * The database before anything else runs: embedded or external, roles, migrations. Owns no tables; called by {@code launch} and by tests.
 */
@NullMarked
package se.lotsen.database;

import org.jspecify.annotations.NullMarked;
