package se.lotsen.guards;

import io.micronaut.aop.Intercepted;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.testing.TestApp;

/** Every use case and view of the running application, method by method. */
final class UseCases {

    private UseCases() {}

    /** A method that someone may call. */
    record Call(Object bean, Class<?> type, Method method) {

        String name() {
            return type.getSimpleName() + "." + method.getName();
        }

        List<Role> roles() {
            return List.of(
                    Objects.requireNonNull(type.getAnnotation(UseCase.class)).roles());
        }

        /** Calls it; what it throws is thrown as it is. */
        @Nullable
        Object with(@Nullable Object[] arguments) throws Throwable {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        /** Position of the actor among the parameters. */
        int actorAt() {
            return Arrays.asList(method.getParameterTypes()).indexOf(Actor.class);
        }
    }

    static List<Call> all() {
        var context = TestApp.bean(ApplicationContext.class);
        return context.getBeanDefinitions(Qualifiers.byStereotype(UseCase.class)).stream()
                .filter(definition -> !definition.getBeanType().getPackageName().equals("se.lotsen.testing"))
                .flatMap(definition -> calls(context.getBean(definition)))
                .sorted(Comparator.comparing(Call::name)
                        .thenComparing(call -> call.method().toString()))
                .toList();
    }

    private static Stream<Call> calls(Object bean) {
        var type = bean instanceof Intercepted ? bean.getClass().getSuperclass() : bean.getClass();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !type.getPackageName().equals("se.lotsen.testing"))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> new Call(bean, type, method));
    }
}
