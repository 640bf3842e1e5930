package se.lotsen.access;

import io.micronaut.aop.Around;
import io.micronaut.context.annotation.Type;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case or a view: a class with public methods that each take exactly one {@link Actor}.
 *
 * <p>Around every such method one place ({@link UseCaseInterceptor}) checks the role, opens the transaction, sets the tenant and makes
 * sure that the access log was written. A use case that calls another joins its transaction.
 */
@Around
@Type(UseCaseInterceptor.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {

    /** Who may call it. */
    Role[] roles();

    /** Whether it touches data about persons. */
    Logs logs() default Logs.PERSONS;

    /** True for figures that must count persons with protected identity without showing them. */
    boolean countsProtected() default false;
}
