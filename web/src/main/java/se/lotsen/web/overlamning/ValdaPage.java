package se.lotsen.web.overlamning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.handover.PlanHandover.Line;
import se.lotsen.handover.PlanHandover.Outcome.Plan;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * What would be handed over, and what would stay and why.
 *
 * @param plan null when something in the form must be put right first
 */
public record ValdaPage(
        Frame frame, FormFields fields, @Nullable Plan plan, Problems problems) implements Page {

    /** True when referrals were chosen. */
    public boolean ofReferrals() {
        return !fields.all(Bulk.REFERRALS).isEmpty();
    }

    /** What a chosen row is called in the form. */
    public String field() {
        return ofReferrals() ? Bulk.REFERRALS : Bulk.CASES;
    }

    /** "Lämna över 13 ärenden". */
    public String title() {
        var t = frame.t();
        if (plan == null) return t.of("layout.errorPrefix") + " " + t.of("overlamning.chosenTitle");
        return t.of(ofReferrals() ? "overlamning.planReferrals" : "overlamning.planCases", goes().size());
    }

    /** Those that go. */
    public List<Line> goes() {
        return plan == null ? List.of() : plan.goes();
    }

    /** Those that stay. */
    public List<Line> stays() {
        return plan == null ? List.of() : plan.stays();
    }

    /** Those that go, by the receiver's name. */
    public Map<String, List<Line>> byReceiver() {
        return goes().stream()
                .collect(Collectors.groupingBy(line -> String.valueOf(line.to()), TreeMap::new, Collectors.toList()));
    }

    /** Whose they are. */
    public String from() {
        var from = plan == null ? null : plan.from();
        return from == null ? frame.t().of("overlamning.team") : from;
    }

    /** True where the one who had the cases can leave a note. */
    public boolean takesNote() {
        return !ofReferrals() && plan != null && plan.from() != null;
    }

    /** Who it is, as far as the reader may know. */
    public String person(Line line) {
        return line.person() == null ? frame.t().of("words.protected") : line.person();
    }

    /** Address of the list that the reader came from. */
    public String back() {
        return Wish.back(fields.text("tillbaka"));
    }
}
