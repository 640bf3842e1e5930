package se.lotsen.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.Case;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.TalkMode;
import se.lotsen.followup.Participation;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.ReadDraft;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.SaveDraft;
import se.lotsen.healthtalk.SignHealthTalk;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.shared.Swedish;

/** Karl-Erik's way, as far as a test wants it: accepted on 12 November 2026, talk on 20 November, follow-ups as they fall due. */
public final class Story {

    public static final LocalDate ACCEPTED_ON = LocalDate.of(2026, 11, 12);
    public static final LocalDate TALK_ON = LocalDate.of(2026, 11, 20);
    public static final LocalDate THREE_MONTHS_ON = LocalDate.of(2027, 2, 22);
    public static final LocalDate SIX_MONTHS_ON = LocalDate.of(2027, 5, 20);

    private final Cast cast;
    private final Referral referral;
    private final String caseNumber;

    private Story(Cast cast, Referral referral, boolean take) {
        this.cast = cast;
        this.referral = referral;
        var command = new AcceptReferral.Command(referral.file().id(), take, ACCEPTED_ON.plusDays(1), null);
        var outcome = on(ACCEPTED_ON, () -> TestApp.bean(AcceptReferral.class).accept(command, cast.samira()));
        this.caseNumber =
                ((AcceptReferral.Outcome.Accepted) outcome).opened().file().number();
    }

    /** An accepted referral with a case of Samira's. */
    public static Story accepted(Cast cast) {
        return new Story(cast, Sending.received(cast), true);
    }

    /** An accepted referral whose case waits in the team's queue. */
    public static Story inTheQueue(Cast cast) {
        return new Story(cast, Sending.received(cast), false);
    }

    /** Does something as if it were ten in the morning of a day. */
    public static <T> T on(LocalDate day, Supplier<T> work) {
        var result = new AtomicReference<T>();
        var moment = day.atTime(10, 0).atZone(Swedish.ZONE).toInstant();
        TestApp.clock().at(moment, () -> result.set(work.get()));
        return result.get();
    }

    public String caseNumber() {
        return caseNumber;
    }

    public UUID referralId() {
        return referral.file().id();
    }

    /** The case as it is kept now. */
    public Case state() {
        return TestApp.bean(MoveCase.class).read(caseNumber, cast.samira());
    }

    /** The talk is booked for 20 November. */
    public Story booked() {
        on(
                ACCEPTED_ON,
                () -> TestApp.bean(BookTalk.class)
                        .book(
                                new BookTalk.Command(
                                        caseNumber,
                                        TALK_ON,
                                        LocalTime.of(9, 0),
                                        TalkMode.HOME,
                                        null,
                                        ContactAttempt.Channel.PHONE,
                                        null),
                                cast.samira()));
        return this;
    }

    /** One step of the draft is saved, on the day of the talk. */
    public SaveDraft.Outcome save(StepAnswers answers, int version) {
        return on(
                TALK_ON,
                () -> TestApp.bean(SaveDraft.class)
                        .save(new SaveDraft.Command(caseNumber, answers, version), cast.samira()));
    }

    /** The draft is signed, on the day of the talk. */
    public SignHealthTalk.Outcome sign() {
        return on(TALK_ON, () -> {
            var sheet = TestApp.bean(ReadDraft.class).read(caseNumber, cast.samira());
            var command = new SignHealthTalk.Command(caseNumber, sheet.version());
            return TestApp.bean(SignHealthTalk.class).sign(command, cast.samira());
        });
    }

    /** The talk is held at home and signed, with UCLA-3 at 7 and the given items shared. */
    public Story talked(Set<ConsentItem> shared) {
        save(new StepAnswers.Consent(TALK_ON, TalkMode.HOME, true, Reply.YES), 0);
        save(new StepAnswers.Contacts("Systerdotter i Gävle, ringer på söndagar.", loneliness(3, 2, 2, 1)), 1);
        save(
                new StepAnswers.Wishes(
                        "Ha någon att prata båtar med.",
                        "Komma ut varje vecka.",
                        List.of(new PlanGoal("Komma ut varje vecka", "Prova sittgymnastik", TALK_ON.plusDays(11)))),
                2);
        save(new StepAnswers.Summary(shared, Map.of()), 3);
        if (!(sign() instanceof SignHealthTalk.Outcome.Signed)) throw new AssertionError("the talk was not signed");
        return this;
    }

    /** As {@link #talked(Set)}, with everything shared. */
    public Story talked() {
        return talked(Set.of(ConsentItem.values()));
    }

    /** A follow-up is done at home, with UCLA-3 at 5. */
    public Story followedUp(Occasion occasion, LocalDate day) {
        var command = new SettleFollowUp.Command(
                caseNumber,
                occasion,
                true,
                TalkMode.HOME,
                Participation.PARTICIPATING,
                "Kerstin mötte mig vid dörren.",
                null,
                "Fortsätter.",
                Set.of(),
                loneliness(2, 2, 1, 2));
        var outcome = on(day, () -> TestApp.bean(SettleFollowUp.class).settle(command, cast.samira()));
        if (!(outcome instanceof SettleFollowUp.Outcome.Settled)) throw new AssertionError("not settled");
        return this;
    }

    /** Answers to the three items and the direct question. */
    public static Map<String, String> loneliness(int companionship, int leftOut, int isolated, int howOften) {
        return Map.of(
                "companionship", Integer.toString(companionship),
                "left-out", Integer.toString(leftOut),
                "isolated", Integer.toString(isolated),
                "how-often", Integer.toString(howOften));
    }

    /** What has been put in the outbox for the sender, in order: kind and the texts of the parts. */
    public List<String> reports() {
        return Rows.of("""
                        select payload ->> 'kind' as kind,
                               (select string_agg(p ->> 'text', ' ') from jsonb_array_elements(payload -> 'parts') p) as text
                        from outbox where subject_id = ? and topic = 'report' order by outbox_id
                        """, referralId()).stream()
                .map(row -> row.get("kind") + ": " + row.get("text"))
                .toList();
    }

    /** Task status, business status and reason of the referral, as they are kept. */
    public String task() {
        return String.valueOf(Rows.one(
                "select concat_ws('/', task_status, business_status, reason_code) from referral where referral_id = ?",
                referralId()));
    }

    /** Names of the events, oldest first. */
    public List<String> events() {
        return Rows.of("""
                        select e.kind from case_event e join case_file c using (municipality_id, case_id)
                        where c.municipality_id = ? and c.number = ? order by e.event_id
                        """, cast.municipalityId(), caseNumber).stream()
                .map(row -> String.valueOf(row.get("kind")))
                .toList();
    }
}
