package se.lotsen.guards;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;

/** Makes arguments by type, with somebody else's ids and numbers wherever an id or a text is asked for. */
final class Generator {

    private static final PersonNumber SOMEONE = Cast.someone();

    private final UUID id;
    private final String text;

    /** Every UUID will be the id, and every text the text. */
    Generator(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    @Nullable
    Object[] arguments(UseCases.Call call, Actor actor) {
        return Arrays.stream(call.method().getParameters())
                .map(parameter -> argument(parameter, actor))
                .toArray();
    }

    private Object argument(Parameter parameter, Actor actor) {
        return parameter.getType() == Actor.class ? actor : value(parameter.getParameterizedType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) return container(generic);
        if (!(type instanceof Class<?> known)) throw new IllegalArgumentException("cannot make " + type);
        return simple(known).orElseGet(() -> composed(known));
    }

    private Optional<Object> simple(Class<?> type) {
        if (type == UUID.class) return Optional.of(id);
        if (type == String.class) return Optional.of(text);
        if (type == PersonNumber.class) return Optional.of(SOMEONE);
        if (type == int.class || type == Integer.class) return Optional.of(1);
        if (type == long.class || type == Long.class) return Optional.of(1L);
        if (type == boolean.class || type == Boolean.class) return Optional.of(true);
        if (type == Instant.class) return Optional.of(TestApp.clock().instant());
        if (type == LocalDate.class) return Optional.of(Swedish.today(TestApp.clock()));
        if (type == LocalTime.class) return Optional.of(LocalTime.NOON);
        if (type == DayOfWeek.class) return Optional.of(DayOfWeek.MONDAY);
        if (type == java.math.BigDecimal.class) return Optional.of(java.math.BigDecimal.ONE);
        if (type == byte[].class) return Optional.of(new byte[] {1});
        if (type.isEnum()) return Optional.of(type.getEnumConstants()[0]);
        return Optional.empty();
    }

    private Object container(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var element = type.getActualTypeArguments()[0];
        if (raw == List.class || raw == java.util.Collection.class) return List.of(value(element));
        if (raw == Set.class) return Set.of(value(element));
        if (raw == Optional.class) return Optional.of(value(element));
        if (raw == Map.class) return Map.of();
        throw new IllegalArgumentException("cannot make " + type);
    }

    private Object composed(Class<?> type) {
        if (type.isRecord()) return record(type);
        if (type.isSealed()) return value(type.getPermittedSubclasses()[0]);
        throw new IllegalArgumentException("cannot make " + type);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make " + type, e);
        }
    }

    /** The value that stands for nothing. */
    static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return null;
    }
}
