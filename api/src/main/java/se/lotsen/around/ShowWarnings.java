package se.lotsen.around;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Cases;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;

/** View: every warning there has been before visits to a person, newest first, with who wrote and ended it. */
@UseCase(roles = Role.GUIDE)
public class ShowWarnings {

    private final Cases cases;
    private final Warnings warnings;
    private final Staff staff;

    ShowWarnings(Cases cases, Warnings warnings, Staff staff) {
        this.cases = cases;
        this.warnings = warnings;
        this.staff = staff;
    }

    /**
     * One warning.
     *
     * @param endedAt null while it holds, like {@code endedBy} and {@code reason}
     */
    public record Line(
            Warning warning,
            String writtenBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String reason) {}

    /** Shows them. */
    public List<Line> of(String caseNumber, Actor actor) {
        var person = cases.read(caseNumber, actor).file().personId();
        return warnings.all(person, actor).stream()
                .map(warning -> line(warning, actor))
                .toList();
    }

    private Line line(Warning warning, Actor actor) {
        var ended = warning.ended();
        return ended == null
                ? new Line(warning, name(warning.writtenBy(), actor), null, null, null)
                : new Line(
                        warning, name(warning.writtenBy(), actor), ended.at(), name(ended.by(), actor), ended.reason());
    }

    private String name(UUID staffId, Actor actor) {
        return staff.colleague(actor, staffId).map(Guide::name).orElse("");
    }
}
