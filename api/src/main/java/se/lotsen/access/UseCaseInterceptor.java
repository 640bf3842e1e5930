package se.lotsen.access;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;

/** The one door into every use case: role, transaction, tenant, access log. Who is refused is in the log too. */
@InterceptorBean(UseCase.class)
final class UseCaseInterceptor implements MethodInterceptor<Object, Object> {

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseInterceptor.class);

    private static final Pattern SUBJECT =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|[ER]-\\d{4}-\\d+");

    private final Tenancy tenancy;

    UseCaseInterceptor(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        var rule = Objects.requireNonNull(call.getDeclaringType().getAnnotation(UseCase.class), "not a use case");
        var actor = actorOf(call);
        var what = call.getDeclaringType().getSimpleName();
        try {
            if (!List.of(rule.roles()).contains(actor.role())) {
                throw new Forbidden(actor.role() + " may not call " + what);
            }
            return tenancy.in(actor, what, rule.logs(), rule.countsProtected(), call::proceed);
        } catch (Forbidden | Missing e) {
            keepRefusal(actor, what, subject(call));
            throw e;
        }
    }

    /** Who is refused stays refused, also when that cannot be written down. */
    private void keepRefusal(Actor actor, String what, @Nullable String subject) {
        try {
            tenancy.refused(actor, what, subject);
        } catch (RuntimeException e) {
            LOG.error("a refusal of {} is not in the access log", what, e);
        }
    }

    /** The id or number that was asked for, or null; never words that somebody typed. */
    private static @Nullable String subject(MethodInvocationContext<Object, Object> call) {
        return Stream.of(call.getParameterValues())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(text -> SUBJECT.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    private static Actor actorOf(MethodInvocationContext<Object, Object> call) {
        return Stream.of(call.getParameterValues())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call.getMethodName() + " was called without an actor"));
    }
}
