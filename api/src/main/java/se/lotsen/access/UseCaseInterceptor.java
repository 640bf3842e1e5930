package se.lotsen.access;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Forbidden;

/** The one door into every use case: role, transaction, tenant, access log. */
@InterceptorBean(UseCase.class)
final class UseCaseInterceptor implements MethodInterceptor<Object, Object> {

    private final Tenancy tenancy;

    UseCaseInterceptor(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        var rule = Objects.requireNonNull(call.getDeclaringType().getAnnotation(UseCase.class), "not a use case");
        var actor = actorOf(call);
        if (!List.of(rule.roles()).contains(actor.role())) {
            throw new Forbidden(
                    actor.role() + " may not call " + call.getDeclaringType().getSimpleName());
        }
        var what = call.getDeclaringType().getSimpleName();
        return tenancy.in(actor, what, rule.logs(), rule.countsProtected(), call::proceed);
    }

    private static Actor actorOf(MethodInvocationContext<Object, Object> call) {
        return Stream.of(call.getParameterValues())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call.getMethodName() + " was called without an actor"));
    }
}
