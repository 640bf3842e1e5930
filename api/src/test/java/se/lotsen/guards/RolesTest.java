package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;

class RolesTest {

    @Test
    void a_use_case_refuses_every_role_that_it_does_not_list() {
        var calls = UseCases.all();
        var open = new ArrayList<String>();
        for (var call : calls) {
            for (var role : Role.values()) {
                if (!call.roles().contains(role) && !refuses(call, role)) open.add(call.name() + " to " + role);
            }
        }

        assertThat(calls).hasSizeGreaterThan(40);
        assertThat(open).isEmpty();
    }

    private static boolean refuses(UseCases.Call call, Role role) {
        try {
            call.with(arguments(call, role).toArray());
            return false;
        } catch (Forbidden e) {
            return true;
        } catch (Throwable e) {
            return false;
        }
    }

    private static List<@Nullable Object> arguments(UseCases.Call call, Role role) {
        var actor = new Actor("0188", "nobody", null, "Nobody", role, Ids.next(), true);
        var arguments = new ArrayList<@Nullable Object>();
        for (var type : call.method().getParameterTypes()) {
            arguments.add(type == Actor.class ? actor : Generator.nothing(type));
        }
        return arguments;
    }
}
