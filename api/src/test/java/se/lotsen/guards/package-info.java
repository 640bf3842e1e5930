/** What must hold whoever changes the code: the arrows between packages, the tenant's locks, the roles, the schema and the queries. */
@NullMarked
package se.lotsen.guards;

import org.jspecify.annotations.NullMarked;
