package se.lotsen.web.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.FollowUp;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/** The plan as the person gets it: always in Swedish, whatever language the guide reads. Never a score, never a state. */
public record PlanPage(Frame frame, CaseOverview.Page shown, LocalDate today) implements Page {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** The texts of the sheet. */
    public Texts sv() {
        return Texts.swedish();
    }

    /** Address of the case. */
    public String href() {
        return "/arenden/" + shown.state().file().number();
    }

    /** "mån 23 nov 2026". */
    public String printedOn() {
        return sv().date(today);
    }

    /** The person's own words, one paragraph each. */
    public List<String> ownWords() {
        return shown.talk()
                .map(talk -> java.util.stream.Stream.of(talk.important(), talk.wishes())
                        .filter(words -> words != null && !words.isBlank())
                        .distinct()
                        .map(words -> "”" + words + "”")
                        .toList())
                .orElse(List.of());
    }

    /** Last day of a goal, a sentence, or empty. */
    public String by(CaseOverview.Goal goal) {
        return goal.dueOn() == null ? "" : sv().of("arende.plan.by", sv().date(goal.dueOn()));
    }

    /** When and where, in one line. */
    public String when(CaseOverview.Booked booked) {
        var place = booked.place() == null ? "" : ", " + booked.place();
        return sv().dateTime(booked.startsAt()) + place;
    }

    /** What happens after. */
    public String then() {
        var followUps = Optional.ofNullable(Case.followUpsOf(shown.state()));
        return followUps
                .flatMap(both -> both.next())
                .map(due -> sv().of("arende.plan.thenFollow", guideName(), month(due)))
                .orElseGet(() -> sv().of("arende.plan.thenFree"));
    }

    /** Who to call. */
    public String guideName() {
        var guide = shown.guide();
        return guide != null ? guide.name() : frame.userName() == null ? "" : frame.userName();
    }

    /** Number to call, or empty. */
    public String guidePhone() {
        var guide = shown.guide();
        return guide == null || guide.phone() == null ? "" : guide.phone();
    }

    private static String month(FollowUp due) {
        return due.dueOn().getMonth().getDisplayName(TextStyle.FULL, SWEDISH);
    }
}
