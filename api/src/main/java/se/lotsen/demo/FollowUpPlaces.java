package se.lotsen.demo;

import static se.lotsen.demo.AgreePlaces.id;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.lotsen.agreement.ApproveException;
import se.lotsen.agreement.CommentPlace;
import se.lotsen.agreement.Demand.Kind;
import se.lotsen.agreement.EnterMeasurement;
import se.lotsen.agreement.KeepMeasurement;
import se.lotsen.agreement.MeasuredTime;
import se.lotsen.agreement.NoteSurvey;
import se.lotsen.agreement.PlanAction;
import se.lotsen.agreement.ShowPlace;
import se.lotsen.agreement.ShowWeek;
import se.lotsen.agreement.Week;
import se.lotsen.booking.CancelSession;
import se.lotsen.catalogue.Activity;
import se.lotsen.reporting.Period;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** What has happened to a town's agreements: sessions that were cancelled, an exception, an action, a comment, answers and measurements. */
@Singleton
@Requires(notEnv = "live")
final class FollowUpPlaces {

    private final ShowWeek weeks;
    private final ShowPlace places;
    private final CancelSession cancel;
    private final ApproveException approve;
    private final PlanAction plan;
    private final CommentPlace comment;
    private final NoteSurvey survey;
    private final EnterMeasurement enter;
    private final KeepMeasurement keep;
    private final LotsenClock clock;

    FollowUpPlaces(
            ShowWeek weeks,
            ShowPlace places,
            CancelSession cancel,
            ApproveException approve,
            PlanAction plan,
            CommentPlace comment,
            NoteSurvey survey,
            EnterMeasurement enter,
            KeepMeasurement keep,
            LotsenClock clock) {
        this.weeks = weeks;
        this.places = places;
        this.cancel = cancel;
        this.approve = approve;
        this.plan = plan;
        this.comment = comment;
        this.survey = survey;
        this.enter = enter;
        this.keep = keep;
        this.clock = clock;
    }

    /** Follows up; places by their names in addresses. */
    void follow(Map<String, UUID> agreed, Staffed staffed) {
        var today = Swedish.today(clock);
        agreed.forEach((slug, place) -> {
            switch (slug) {
                case "norrt-haverodal" -> missed(place, today, staffed);
                case "norrt-hallstavik" ->
                    cancel(place, today.minusWeeks(4), Activity.Kind.CAFE, "Kaffekokaren är trasig", staffed);
                case "norrt-almsta" -> excepted(place, today, staffed);
                case "demo-lkpg-1" -> cancel(place, today.minusWeeks(4), Activity.Kind.WALK, "Ishalka", staffed);
                default -> {
                    // Nothing has been written about the others.
                }
            }
        });
        measured(today, staffed);
    }

    private void missed(UUID place, LocalDate today, Staffed staffed) {
        cancel(place, today.minusWeeks(5), Activity.Kind.CAFE, "Ledaren sjuk", staffed);
        var manager = staffed.manager();
        id(plan.plan(
                new PlanAction.Command(place, "Ha en reserv för varje ledare", "Föreståndaren", today.plusWeeks(2)),
                manager));
        id(comment.comment(
                new CommentPlace.Command(place, "Två ledare slutade under hösten. Föreningen söker nya."), manager));
        id(survey.note(new NoteSurvey.Command(place, today.minusWeeks(3), "Passar tiderna dig?", 41, 34), manager));
    }

    private void excepted(UUID place, LocalDate today, Staffed staffed) {
        var week = Week.of(today.minusWeeks(3));
        cancel(place, week.thursday(), Activity.Kind.LUNCH, "Köket renoveras", staffed);
        var time = new MeasuredTime(week.monday(), week.sunday());
        places.show(place, time, staffed.manager()).judged().stream()
                .filter(judged -> judged.requirement().demand().kind() == Kind.LUNCH)
                .forEach(judged -> id(approve.approve(
                        new ApproveException.Command(
                                judged.requirement().id(), week.monday(), week.sunday(), "Köket renoveras"),
                        staffed.manager())));
    }

    private void cancel(UUID place, LocalDate day, Activity.Kind kind, String reason, Staffed staffed) {
        weeks.show(place, day, staffed.manager()).occasions().stream()
                .filter(occasion -> occasion.kind() == kind)
                .findFirst()
                .ifPresent(occasion -> clock.at(
                        occasion.startsAt().minus(Duration.ofHours(3)),
                        () -> cancel.cancel(
                                new CancelSession.Command(occasion.sessionId(), reason), staffed.manager())));
    }

    private void measured(LocalDate today, Staffed staffed) {
        var manager = staffed.manager();
        var year = Period.year(2023);
        id(enter.enter(
                new EnterMeasurement.Command(
                        "2023",
                        new MeasuredTime(year.from(), year.to()),
                        null,
                        2,
                        "Rapport uppföljning träffpunktsverksamhet 2023"),
                manager));
        var third = (today.getMonthValue() + 3) / 4 - 1;
        if (third == 0) return;
        var before = Period.tertial(today.getYear(), third);
        id(keep.keep(
                new KeepMeasurement.Command(
                        "T%d %d".formatted(third, today.getYear()), new MeasuredTime(before.from(), before.to())),
                manager));
    }
}
