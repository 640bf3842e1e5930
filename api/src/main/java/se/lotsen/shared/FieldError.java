package se.lotsen.shared;

/**
 * Something in a form that must be put right.
 *
 * @param field name of the field in the command, for example {@code goals[0].wish}
 * @param messageKey key in the message bundles
 */
public record FieldError(String field, String messageKey) {}
