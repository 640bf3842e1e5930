package se.lotsen.web.samtal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.catalogue.Activity.Pillar;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.ContactWish;
import se.lotsen.healthtalk.HomeCareSource;
import se.lotsen.healthtalk.HomeCareTold;
import se.lotsen.healthtalk.Interest;
import se.lotsen.healthtalk.Living;
import se.lotsen.healthtalk.Outings;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.healthtalk.Unsaid;
import se.lotsen.person.ConsentItem;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** One step of the talk as a form: what its fields are called, and what they say. */
final class StepForm {

    private StepForm() {}

    /** The answers in a sent form. What cannot be read is no answer. */
    static StepAnswers read(TalkStep step, FormFields f) {
        return switch (step) {
            case CONSENT ->
                new StepAnswers.Consent(
                        f.date("dag"),
                        f.choice("satt", TalkMode.class),
                        f.isTicked("ratt"),
                        f.choice("aterkoppling", Reply.class));
            case EVERYDAY ->
                new StepAnswers.Everyday(
                        f.choice("boende", Living.class),
                        f.choice("hemtjanst", Reply.class),
                        f.choice("ute", Outings.class),
                        f.optional("ord"),
                        homeCareTold(f));
            case CONTACTS -> new StepAnswers.Contacts(f.optional("ord"), Questions.read(f));
            case BARRIERS -> barriers(f);
            case INTERESTS ->
                new StepAnswers.Interests(
                        f.choices("intresse", Interest.class),
                        f.choice("ej", Unsaid.class),
                        f.optional("ord"),
                        f.isTicked("inte-kvallar"),
                        f.isTicked("sallskap"));
            case HEALTH ->
                new StepAnswers.Health(
                        f.choices("pelare", Pillar.class),
                        f.choices("finger", Finger.class),
                        f.choice("ej", Unsaid.class),
                        f.optional("ord"),
                        f.choice("kontakt", ContactWish.class),
                        f.isTicked("oro"));
            case WISHES -> new StepAnswers.Wishes(f.optional("viktigt"), f.optional("vill"), goals(f));
            case SUMMARY -> new StepAnswers.Summary(f.choices("dela", ConsentItem.class), kept(f));
        };
    }

    private static @Nullable HomeCareTold homeCareTold(FormFields f) {
        var from = f.choice("hemtjanst-fran", HomeCareSource.class);
        var on = f.date("hemtjanst-dag");
        return from == null && on == null ? null : new HomeCareTold(from, on);
    }

    private static Map<ConsentItem, String> kept(FormFields f) {
        var kept = new EnumMap<ConsentItem, String>(ConsentItem.class);
        for (var item : ConsentItem.values()) {
            var why = f.text("varfor-" + item);
            if (!why.isEmpty()) {
                kept.put(item, why.substring(0, Math.min(why.length(), StepAnswers.Summary.LONGEST_REASON)));
            }
        }
        return kept;
    }

    private static StepAnswers.Barriers barriers(FormFields f) {
        var easing = new EnumMap<Barrier, String>(Barrier.class);
        f.choices("hinder", Barrier.class).forEach(barrier -> easing.put(barrier, f.text("latt-" + barrier.name())));
        var unsaid = new EnumMap<Barrier.Group, Unsaid>(Barrier.Group.class);
        for (var group : Barrier.Group.values()) {
            var why = f.choice("ej-" + group.name(), Unsaid.class);
            if (why != null) unsaid.put(group, why);
        }
        return new StepAnswers.Barriers(easing, unsaid, f.optional("ord"));
    }

    private static List<PlanGoal> goals(FormFields f) {
        var goals = new ArrayList<PlanGoal>();
        for (var row = 1; row <= PlanGoal.AT_MOST; row++) {
            var goal = goal(f, row);
            if (!goal.wish().isEmpty() || !goal.action().isEmpty()) goals.add(goal);
        }
        return List.copyOf(goals);
    }

    private static PlanGoal goal(FormFields f, int row) {
        return new PlanGoal(
                f.text("mal-" + row + "-vill"), f.text("mal-" + row + "-gor"), f.date("mal-" + row + "-senast"));
    }

    /** Days that were typed and cannot be read, and answers to what the person would not or could not answer. */
    static Problems problems(TalkStep step, FormFields f, Texts t) {
        var problems = Problems.none();
        for (var field : answeredAndUnsaid(step, f)) problems.add(field, t.of("problem.talk.answeredAndUnsaid"));
        unreadable(f, "dag", problems, t);
        unreadable(f, "hemtjanst-dag", problems, t);
        for (var row = 1; row <= PlanGoal.AT_MOST; row++) unreadable(f, "mal-" + row + "-senast", problems, t);
        return problems;
    }

    private static List<String> answeredAndUnsaid(TalkStep step, FormFields f) {
        return switch (step) {
            case BARRIERS -> {
                var ticked = f.choices("hinder", Barrier.class);
                yield Arrays.stream(Barrier.Group.values())
                        .filter(group -> Barrier.in(group).stream().anyMatch(ticked::contains))
                        .map(group -> "ej-" + group.name())
                        .filter(field -> f.choice(field, Unsaid.class) != null)
                        .toList();
            }
            case INTERESTS -> both(f, !f.choices("intresse", Interest.class).isEmpty());
            case HEALTH ->
                both(
                        f,
                        !f.choices("pelare", Pillar.class).isEmpty()
                                || !f.choices("finger", Finger.class).isEmpty());
            case CONSENT, EVERYDAY, CONTACTS, WISHES, SUMMARY -> List.of();
        };
    }

    private static List<String> both(FormFields f, boolean answered) {
        return answered && f.choice("ej", Unsaid.class) != null ? List.of("ej") : List.of();
    }

    private static void unreadable(FormFields f, String field, Problems problems, Texts t) {
        LocalDate day = f.date(field);
        if (day == null && !f.text(field).isEmpty()) problems.add(field, t.of("problem.date.unreadable"));
    }
}
