package se.lotsen.web.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.TalkMode;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.SaveDraft;
import se.lotsen.healthtalk.SignHealthTalk;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

/** Cases as far as a test needs them, brought there by the use cases themselves. Each gives the number of the case. */
public final class Guiding {

    private Guiding() {}

    /** A case that the guide has taken. */
    public static String accepted(Cast cast) {
        return accept(Sending.received(cast), true, cast.samira());
    }

    /** A case in the team's queue. */
    public static String queued(Cast cast) {
        return accept(Sending.received(cast), false, cast.samira());
    }

    /** An answer to a referral. */
    public static String accept(Referral referral, boolean take, Actor guide) {
        var command = new AcceptReferral.Command(referral.file().id(), take, today().plusDays(3), null);
        var outcome = TestApp.bean(AcceptReferral.class).accept(command, guide);
        return ((AcceptReferral.Outcome.Accepted) outcome).opened().file().number();
    }

    /** A case with a health talk booked for tomorrow at ten, at home. */
    public static String talkBooked(Cast cast) {
        var number = accepted(cast);
        TestApp.bean(BookTalk.class)
                .book(
                        new BookTalk.Command(
                                number,
                                today().plusDays(1),
                                LocalTime.of(10, 0),
                                TalkMode.HOME,
                                null,
                                ContactAttempt.Channel.PHONE,
                                null),
                        cast.samira());
        return number;
    }

    /** A case whose health talk was held today and signed, with loneliness 7 of 9, two barriers and one goal. */
    public static String talkHeld(Cast cast) {
        var number = accepted(cast);
        var version = 0;
        version = save(number, new StepAnswers.Consent(today(), TalkMode.HOME, true, Reply.YES), version, cast);
        version = save(
                number,
                new StepAnswers.Contacts(
                        "En granne.", Map.of("how-often", "1", "companionship", "3", "left-out", "2", "isolated", "2")),
                version,
                cast);
        var easing = new EnumMap<Barrier, String>(Barrier.class);
        easing.put(Barrier.HEARING, "Hörslinga");
        easing.put(Barrier.TOILET, "");
        version = save(number, new StepAnswers.Barriers(easing, Map.of(), null), version, cast);
        version = save(
                number,
                new StepAnswers.Wishes(
                        "Att få prata båtar.",
                        "Gå ut varje vecka.",
                        java.util.List.of(new PlanGoal("Gå ut varje vecka", "Prova promenadgruppen", null))),
                version,
                cast);
        version = save(number, new StepAnswers.Summary(Set.of(ConsentItem.values()), Map.of()), version, cast);
        TestApp.bean(SignHealthTalk.class).sign(new SignHealthTalk.Command(number, version), cast.samira());
        return number;
    }

    private static int save(String number, StepAnswers answers, int version, Cast cast) {
        var outcome =
                TestApp.bean(SaveDraft.class).save(new SaveDraft.Command(number, answers, version), cast.samira());
        return ((SaveDraft.Outcome.Saved) outcome).version();
    }

    /** Today by the application's clock. */
    public static LocalDate today() {
        return Swedish.today(TestApp.clock());
    }

    /** A value of a row of a case, past row-level security. */
    public static @Nullable Object column(String column, String number, Cast cast) {
        return se.lotsen.testing.Rows.one(
                "select " + column + " from case_file where municipality_id = ? and number = ?",
                cast.municipalityId(),
                number);
    }
}
