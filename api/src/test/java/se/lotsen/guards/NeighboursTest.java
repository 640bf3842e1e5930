package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.demo.DemoTowns;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.testing.Rows;

/**
 * An actor of one municipality never sees anything of another, and never changes it: for every use case and view, called with the other's
 * ids and numbers, each of them in turn. The other is the demonstration's Norrtälje, with cases in every state; those who try are Linköping's.
 */
class NeighboursTest {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NUMBERS = Pattern.compile("\\b(19|20)[0-9]{10}\\b");

    @BeforeAll
    static void bothTownsAreFounded() {
        DemoTowns.fill();
    }

    /** Take a whole valid message or key set and name no row by id; their own tests show that they stay at home. */
    private static final String[] NEED_REAL_INPUT = {"ReceiveReferral.receive", "RegisterSender.register"};

    @Test
    void nobody_sees_or_changes_anything_of_a_neighbour() {
        var theirs = everythingThatTells(DemoTowns.NORRTALJE);
        var ids = List.copyOf(oneIdOfEachKind().values());
        var texts = oneTextOfEachKind();
        var before = fingerprint();
        var seen = new ArrayList<String>();
        var never = new ArrayList<String>();
        for (var call : UseCases.all()) {
            var answered = false;
            for (var actor : actorsFor(call)) {
                var named = takes(call, UUID.class) ? ids.size() : takes(call, String.class) ? texts.size() : 1;
                for (var i = 0; i < named; i++) {
                    var id = ids.get(i % ids.size());
                    var text = texts.get(i % texts.size());
                    var answer = ask(call, new Generator(id, text), actor);
                    answered |= answer.clean();
                    leaks(answer.text(), theirs, id, text).forEach(leak -> seen.add(call.name() + ": " + leak));
                }
            }
            if (!answered) never.add(call.name());
        }

        assertThat(seen).isEmpty();
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(never)
                .as("use cases that this test could not call in a way that they answer")
                .isSubsetOf(NEED_REAL_INPUT);
    }

    /** What came back: clean when the use case itself answered or refused. */
    private record Answer(boolean clean, String text) {}

    private static Answer ask(UseCases.Call call, Generator generator, Actor actor) {
        try {
            return new Answer(true, String.valueOf(call.with(generator.arguments(call, actor))));
        } catch (Missing | Forbidden e) {
            return new Answer(true, String.valueOf(e.getMessage()));
        } catch (DataAccessException e) {
            return new Answer(isBrokenReference(e), String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            return new Answer(false, String.valueOf(e.getMessage()));
        }
    }

    /** The tenant leads every foreign key, so the database itself finds no such row in the actor's own municipality. */
    private static boolean isBrokenReference(DataAccessException e) {
        return e.getCause() instanceof SQLException cause && "23503".equals(cause.getSQLState());
    }

    /** An id or number that went in may come out again; any other of theirs may not. */
    private static Set<String> leaks(String answer, Set<String> theirs, UUID id, String text) {
        var found = new HashSet<String>();
        for (var pattern : List.of(UUIDS, NUMBERS)) {
            pattern.matcher(answer)
                    .results()
                    .map(match -> match.group())
                    .filter(theirs::contains)
                    .filter(one -> !one.equals(id.toString()) && !one.equals(text))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean takes(UseCases.Call call, Class<?> type) {
        return contains(call.method().getGenericParameterTypes(), type, new HashSet<>());
    }

    private static boolean contains(java.lang.reflect.Type[] types, Class<?> wanted, Set<Class<?>> visited) {
        for (var type : types) {
            if (type instanceof java.lang.reflect.ParameterizedType generic) {
                if (contains(generic.getActualTypeArguments(), wanted, visited)) return true;
            } else if (type instanceof Class<?> known && known != Actor.class) {
                if (known == wanted) return true;
                if (!visited.add(known)) continue;
                if (known.isSealed() && contains(known.getPermittedSubclasses(), wanted, visited)) return true;
                if (!known.isRecord()) continue;
                var parts = java.util.Arrays.stream(known.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getGenericType)
                        .toArray(java.lang.reflect.Type[]::new);
                if (contains(parts, wanted, visited)) return true;
            }
        }
        return false;
    }

    private static List<Actor> actorsFor(UseCases.Call call) {
        return call.roles().stream().map(NeighboursTest::actor).toList();
    }

    private static Actor actor(Role role) {
        if (role == Role.SYSTEM) return Actor.system(DemoTowns.LINKOPING, "test");
        if (role == Role.SENDER_SYSTEM) {
            var unit = (UUID) Rows.of(
                            "select unit_id from unit where municipality_id = ? and kind = 'HEALTH_CENTRE'",
                            DemoTowns.LINKOPING)
                    .getFirst()
                    .get("unit_id");
            return new Actor(DemoTowns.LINKOPING, "vc-eken", null, "VC Eken", role, unit, true);
        }
        var row = Rows.of(
                        "select * from staff where municipality_id = ? and role = ? order by handles_protected desc limit 1",
                        DemoTowns.LINKOPING,
                        role.name())
                .getFirst();
        var id = (UUID) row.get("staff_id");
        var sees = Boolean.TRUE.equals(row.get("handles_protected")) || role == Role.NURSE;
        return new Actor(
                DemoTowns.LINKOPING,
                String.valueOf(id),
                id,
                String.valueOf(row.get("display_name")),
                role,
                (UUID) row.get("unit_id"),
                sees);
    }

    /** Every id and every identity number in a municipality's rows. */
    private static Set<String> everythingThatTells(String municipalityId) {
        var found = new HashSet<String>();
        for (var table : Tables.withTenant()) {
            var sql = "select cast(t.* as text) as row from %s t where municipality_id = ?".formatted(table);
            for (var row : Rows.of(sql, municipalityId)) {
                for (var pattern : List.of(UUIDS, NUMBERS)) {
                    pattern.matcher(String.valueOf(row.get("row")))
                            .results()
                            .forEach(match -> found.add(match.group()));
                }
            }
        }
        var mine = new HashSet<String>();
        Rows.of("select number from person where municipality_id = ?", DemoTowns.LINKOPING)
                .forEach(row -> mine.add(String.valueOf(row.get("number"))));
        found.removeAll(mine);
        assertThat(found).hasSizeGreaterThan(500);
        return found;
    }

    /** One id of theirs for each column that holds ids. */
    private static Map<String, UUID> oneIdOfEachKind() {
        var found = new TreeMap<String, UUID>();
        var columns = Rows.of("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
                order by c.table_name, c.ordinal_position
                """);
        for (var column : columns) {
            var name = String.valueOf(column.get("column_name"));
            if (found.containsKey(name)) continue;
            var sql = "select %s as id from %s where municipality_id = ? and %s is not null limit 1"
                    .formatted(name, column.get("table_name"), name);
            Rows.of(sql, DemoTowns.NORRTALJE).stream()
                    .findFirst()
                    .map(row -> (@Nullable UUID) row.get("id"))
                    .ifPresent(id -> found.put(name, id));
        }
        assertThat(found).containsKeys("person_id", "case_id", "referral_id", "booking_id", "session_id");
        return found;
    }

    /** Texts by which something of theirs is asked for: numbers that Linköping has not reached. */
    private static List<String> oneTextOfEachKind() {
        return List.of(
                text("select max(number) as value from case_file where municipality_id = ?"),
                text("select max(number) as value from referral where municipality_id = ?"),
                text("select max(number) as value from person where municipality_id = ?"),
                text("select max(slug) as value from activity where municipality_id = ?"),
                text("select max(username) as value from staff where municipality_id = ?"));
    }

    private static String text(String sql) {
        return String.valueOf(Rows.one(sql, DemoTowns.NORRTALJE));
    }

    /** A digest of each of their tables. */
    private static Map<String, String> fingerprint() {
        var digests = new LinkedHashMap<String, String>();
        for (var table : Tables.withTenant()) {
            var sql =
                    "select md5(coalesce(string_agg(cast(t.* as text), chr(10) order by cast(t.* as text)), '')) as digest"
                            + " from %s t where municipality_id = ?".formatted(table);
            digests.put(
                    table,
                    Rows.of(sql, DemoTowns.NORRTALJE).stream()
                            .map(row -> String.valueOf(row.get("digest")))
                            .collect(Collectors.joining()));
        }
        return digests;
    }
}
