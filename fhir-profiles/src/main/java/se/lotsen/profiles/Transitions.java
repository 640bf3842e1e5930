package se.lotsen.profiles;

import static se.lotsen.profiles.Transition.By.ADMINISTRATOR;
import static se.lotsen.profiles.Transition.By.GUIDE;
import static se.lotsen.profiles.Transition.By.SENDER;
import static se.lotsen.profiles.Transition.By.TIMER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lotsen.profiles.Transition.By;
import se.lotsen.profiles.Transition.Place;

/**
 * The one table of how a referral may go. The guide draws it for integrators, a sender's change is refused by it, and a test walks at random
 * through the real use cases and never leaves it.
 */
public final class Transitions {

    private static final List<Place> SENT = places("requested/sent");
    private static final List<Place> TRIAGE = places("received/in-triage");
    private static final List<Place> ASKED = places("received/info-requested");
    private static final List<Place> UNANSWERED = join(SENT, TRIAGE, ASKED);

    private static final List<Place> ACCEPTED = places("accepted/waiting-contact");
    private static final List<Place> SOUGHT = places("in-progress/contact-attempted", "in-progress/no-show");
    private static final List<Place> BOOKED = places("in-progress/talk-scheduled");
    private static final List<Place> BEFORE_TALK = join(ACCEPTED, SOUGHT, BOOKED);
    private static final List<Place> FOLLOWED = places("in-progress/followup-3m-done");
    private static final List<Place> PLANNED =
            places("in-progress/talk-held", "in-progress/matched", "in-progress/participating");
    private static final List<Place> AFTER_TALK = join(PLANNED, FOLLOWED);
    private static final List<Place> IN_PROGRESS = join(SOUGHT, BOOKED, AFTER_TALK);
    private static final List<Place> PAUSED = places("on-hold/paused");
    private static final List<Place> WORKING = join(ACCEPTED, IN_PROGRESS, PAUSED);

    private static final List<Place> ACCEPTED_ASKED = places("accepted/cancel-requested");
    private static final List<Place> IN_PROGRESS_ASKED = places("in-progress/cancel-requested");
    private static final List<Place> PAUSED_ASKED = places("on-hold/cancel-requested");
    private static final List<Place> CANCEL_ASKED = join(ACCEPTED_ASKED, IN_PROGRESS_ASKED, PAUSED_ASKED);

    private static final List<Place> COMPLETED = places("completed/completed", "completed/completed-early");
    private static final List<Place> WITHDRAWN = places("cancelled/withdrawn-by-referrer");
    private static final List<Place> STOPPED = places("cancelled/stopped-by-person");
    private static final List<Place> DECLINED = places("rejected/declined");
    private static final List<Place> UNREACHABLE = places("failed/unreachable");
    private static final List<Place> UNSUITED = places("failed/no-suitable-activity");
    private static final List<Place> ENDED = join(DECLINED, WITHDRAWN, STOPPED, COMPLETED, UNREACHABLE, UNSUITED);
    private static final List<Place> IN_ERROR = places("entered-in-error/entered-in-error");

    /** Every place that a Task can be in. */
    public static final List<Place> PLACES = join(UNANSWERED, WORKING, CANCEL_ASKED, ENDED, IN_ERROR);

    /** Every step, in the order of the story. */
    public static final List<Transition> ALL = List.of(
            step("referral stored", SENDER, List.of(), SENT),
            step("receipt confirmed", GUIDE, SENT, TRIAGE),
            step("supplement asked for", GUIDE, UNANSWERED, ASKED),
            new Transition("supplement sent, or done without", EnumSet.of(SENDER, GUIDE), ASKED, TRIAGE),
            step("no supplement in time", TIMER, ASKED, TRIAGE),
            step("accepted", GUIDE, UNANSWERED, ACCEPTED),
            step("accepted, and the person's case is under way", GUIDE, UNANSWERED, join(IN_PROGRESS, PAUSED)),
            step("declined", GUIDE, UNANSWERED, DECLINED),
            step("revoked before the answer", SENDER, UNANSWERED, WITHDRAWN),
            step("tried to reach the person", GUIDE, join(ACCEPTED, SOUGHT), places("in-progress/contact-attempted")),
            step("the only try taken back", GUIDE, places("in-progress/contact-attempted"), ACCEPTED),
            step("talk booked or moved", GUIDE, BEFORE_TALK, BOOKED),
            step("the person did not come", GUIDE, BOOKED, places("in-progress/no-show")),
            step("health talk signed", GUIDE, BEFORE_TALK, places("in-progress/talk-held")),
            step("activity booked", GUIDE, AFTER_TALK, places("in-progress/matched")),
            step("first attendance", GUIDE, AFTER_TALK, places("in-progress/participating")),
            step(
                    "attendance corrected: never there",
                    GUIDE,
                    places("in-progress/participating"),
                    places("in-progress/matched")),
            step("three-month follow-up signed", GUIDE, PLANNED, FOLLOWED),
            step("completed", GUIDE, join(AFTER_TALK, PAUSED), COMPLETED),
            step("paused", GUIDE, join(ACCEPTED, IN_PROGRESS), PAUSED),
            new Transition("resumed", EnumSet.of(GUIDE, TIMER), PAUSED, join(ACCEPTED, IN_PROGRESS)),
            step("the person declined, moved, died or withdrew consent", GUIDE, join(WORKING, CANCEL_ASKED), STOPPED),
            step("not reached", GUIDE, join(WORKING, CANCEL_ASKED), UNREACHABLE),
            step("nothing suitable", GUIDE, join(AFTER_TALK, PAUSED, IN_PROGRESS_ASKED, PAUSED_ASKED), UNSUITED),
            step("cancel asked for", SENDER, ACCEPTED, ACCEPTED_ASKED),
            step("cancel asked for", SENDER, IN_PROGRESS, IN_PROGRESS_ASKED),
            step("cancel asked for", SENDER, PAUSED, PAUSED_ASKED),
            step("cancel confirmed", GUIDE, CANCEL_ASKED, WITHDRAWN),
            step("already done", GUIDE, join(IN_PROGRESS_ASKED, PAUSED_ASKED), COMPLETED),
            step("cancel refused", GUIDE, ACCEPTED_ASKED, ACCEPTED),
            step("cancel refused", GUIDE, IN_PROGRESS_ASKED, IN_PROGRESS),
            step("cancel refused", GUIDE, PAUSED_ASKED, PAUSED),
            step("consent inactive at the source", SENDER, join(UNANSWERED, WORKING, CANCEL_ASKED), STOPPED),
            step("mistake", SENDER, UNANSWERED, IN_ERROR),
            step("mistake", ADMINISTRATOR, join(UNANSWERED, WORKING, CANCEL_ASKED, ENDED), IN_ERROR));

    private Transitions() {}

    /** True when some step goes from one place to another, whoever causes it. */
    public static boolean exists(Place here, Place there) {
        return ALL.stream().anyMatch(step -> step.goes(here, there));
    }

    /** True when one who causes steps may cause this one. */
    public static boolean exists(By actor, Place here, Place there) {
        return ALL.stream().anyMatch(step -> step.by().contains(actor) && step.goes(here, there));
    }

    /** Every place that one step leads to from here, whoever causes it. */
    public static Set<Place> onwards(Place here) {
        return ALL.stream()
                .filter(step -> step.from().contains(here))
                .flatMap(step -> step.to().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Transition step(String event, By by, List<Place> from, List<Place> to) {
        return new Transition(event, EnumSet.of(by), from, to);
    }

    private static List<Place> places(String... texts) {
        return Stream.of(texts).map(Place::of).toList();
    }

    @SafeVarargs
    private static List<Place> join(List<Place>... parts) {
        var all = new ArrayList<Place>();
        Stream.of(parts).forEach(all::addAll);
        return List.copyOf(all);
    }
}
