/**
 * Who may do what, where: actors and roles, the tenant of each transaction, protected identity, the access log, login, forms that are sent twice.
 *
 * <p>Owns {@code municipality}, {@code unit}, {@code staff}, {@code access_log}, {@code number_series}, {@code sent_form}. Every use case of every feature
 * passes through {@link se.lotsen.access.UseCaseInterceptor}; nobody opens a transaction in another way (ArchUnit checks).
 */
@NullMarked
package se.lotsen.access;

import org.jspecify.annotations.NullMarked;
