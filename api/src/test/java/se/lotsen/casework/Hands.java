package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.profiles.Systems;
import se.lotsen.profiles.Transition.By;
import se.lotsen.profiles.Transition.Place;
import se.lotsen.profiles.Transitions;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.ConfirmReferral;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.EndQuestions;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.MoveCase;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/**
 * Everybody who can do something with one referral, doing anything at all at random: the record system over HTTP, the nurse, the guide, the
 * administrator and the jobs. What the rule of the buttons hides is not pressed; everything else goes to the real use case.
 */
final class Hands {

    private static final String WHY = "Därför.";

    private final Cast cast;
    private final Clinic clinic;
    private final UUID referralId;
    private final Random random;

    Hands(Cast cast, Clinic clinic, UUID referralId, Random random) {
        this.cast = cast;
        this.clinic = clinic;
        this.referralId = referralId;
        this.random = random;
    }

    /** Who did what. */
    record Done(@Nullable By by, String what) {}

    /** Something happens, or is refused. */
    Done any() {
        return switch (random.nextInt(25)) {
            case 0, 1, 2 -> new Done(By.SENDER, anyTask());
            case 3 -> new Done(By.SENDER, requestStatus("revoked"));
            case 4 -> new Done(By.SENDER, random.nextInt(4) == 0 ? requestStatus("entered-in-error") : immutable());
            case 5 -> new Done(By.SENDER, random.nextInt(5) == 0 ? consentInactive() : immutable());
            case 6, 7 -> new Done(By.SENDER, nurse());
            case 8 -> new Done(By.ADMINISTRATOR, random.nextInt(8) == 0 ? mistake() : "looked");
            case 9, 10 -> timer();
            case 11, 12, 13 -> new Done(By.GUIDE, answerReferral());
            default -> new Done(By.GUIDE, work());
        };
    }

    /** Where the Task is now. */
    Place place() {
        var row = row();
        return new Place(code(row.get("task_status")), code(row.get("business_status")));
    }

    /** The case it led to, or null. */
    @Nullable
    Case state() {
        var number = caseNumber();
        return number == null ? null : TestApp.bean(MoveCase.class).read(number, cast.samira());
    }

    private @Nullable String caseNumber() {
        return (String) Rows.of("""
                        select c.number from case_file c join referral r using (municipality_id, case_id)
                        where r.referral_id = ?
                        """, referralId).stream()
                .map(row -> row.get("number"))
                .findFirst()
                .orElse(null);
    }

    Map<String, @Nullable Object> row() {
        return Rows.of("select * from referral where referral_id = ?", referralId)
                .getFirst();
    }

    /** What the record system reads of the request. */
    String request() {
        return Clinic.json(clinic.get("/ServiceRequest/" + referralId))
                .path("status")
                .asText();
    }

    /** The record system tries to take the Task anywhere, and is answered as the table says. */
    private String anyTask() {
        var here = place();
        var there = random.nextInt(3) > 0
                ? Transitions.PLACES.get(random.nextInt(Transitions.PLACES.size()))
                : new Place(here.status(), "cancel-requested");
        var task = (ObjectNode) Clinic.json(clinic.get("/Task/" + referralId));
        task.put("status", there.status());
        ((ObjectNode) task.at("/businessStatus/coding/0")).put("code", there.business());
        if (!here.equals(there)) task.putObject("statusReason").put("text", WHY);
        var answer = change("Task", referralId, row().get("version"), task.toString());
        var what = "Task from " + here + " to " + there + " answered " + answer.statusCode();
        if (here.equals(there)) {
            assertThat(answer.statusCode()).as(what).isEqualTo(200);
        } else if (!Transitions.PLACES.contains(there)) {
            assertRefused(answer, 422, "inconsistent-business-status", what);
        } else if (!Transitions.exists(here, there)) {
            assertRefused(answer, 422, "illegal-transition", what);
            assertThat(answer.body()).contains(here + " to " + there, "allowed now");
        } else if (Transitions.exists(By.SENDER, here, there) && isByTask(there)) {
            assertThat(answer.statusCode()).as(what).isEqualTo(200);
            assertThat(place()).isEqualTo(there);
        } else {
            assertRefused(answer, 403, "actor-not-allowed", what);
        }
        return what;
    }

    private static boolean isByTask(Place there) {
        return there.business().equals("cancel-requested")
                || there.business().equals("withdrawn-by-referrer")
                || there.status().equals("entered-in-error");
    }

    private String requestStatus(String status) {
        var request = (ObjectNode) Clinic.json(clinic.get("/ServiceRequest/" + referralId));
        request.put("status", status);
        var answer = change("ServiceRequest", referralId, row().get("version"), request.toString());
        return "ServiceRequest to " + status + " answered " + answer.statusCode();
    }

    private String immutable() {
        var task = (ObjectNode) Clinic.json(clinic.get("/Task/" + referralId));
        task.put("authoredOn", "2020-01-01T10:00:00Z").put("status", "cancelled");
        var before = row();
        assertRefused(
                change("Task", referralId, before.get("version"), task.toString()), 422, "immutable-element", "Task");
        assertThat(row().get("version")).isEqualTo(before.get("version"));
        assertThat(row().get("task_status")).isEqualTo(before.get("task_status"));
        return "changed what may not be";
    }

    private String consentInactive() {
        var consentId = (UUID) java.util.Objects.requireNonNull(row().get("consent_id"));
        var consent = (ObjectNode) Clinic.json(clinic.get("/Consent/" + consentId));
        var version = consent.at("/meta/versionId").asText();
        consent.put("status", "inactive");
        var answer = change("Consent", consentId, version, consent.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return "withdrew the consent";
    }

    private String nurse() {
        var outcome = switch (random.nextInt(3)) {
            case 0 ->
                TestApp.bean(WithdrawReferral.class)
                        .withdraw(referralId, StatusReason.REFERRER_WITHDREW, WHY, cast.helena());
            case 1 ->
                TestApp.bean(RequestCancel.class)
                        .request(referralId, StatusReason.NO_LONGER_NEEDED, WHY, cast.helena());
            default -> TestApp.bean(SupplementReferral.class).supplement(referralId, "Ja.", cast.helena());
        };
        return "nurse: " + outcome.getClass().getSimpleName();
    }

    private String mistake() {
        var voidReferral = TestApp.bean(VoidReferral.class);
        var shown = voidReferral.find(String.valueOf(row().get("number")), cast.admin());
        var command = new VoidReferral.Command(shown.number(), shown.version(), WHY);
        return voidReferral.mark(command, cast.admin()).getClass().getSimpleName();
    }

    /** A day comes: nothing is to do but what waits for this one. */
    private Done timer() {
        var lotsen = Actor.system(cast.municipalityId(), "timer");
        var longAgo = Swedish.today(TestApp.clock()).minusDays(30);
        return switch (random.nextInt(4)) {
            case 0 -> {
                TestApp.bean(DeliverOutbox.class).run();
                yield new Done(null, "outbox");
            }
            case 1, 2 -> {
                Rows.arrange(
                        "update supplement_request set due_on = ? where referral_id = ? and status = 'REQUESTED'",
                        longAgo,
                        referralId);
                var ended = TestApp.bean(EndQuestions.class).end(referralId, lotsen);
                yield new Done(By.TIMER, ended ? "question ended" : "no question to end");
            }
            default -> {
                if (!(state() instanceof Case.Paused paused)) yield new Done(By.TIMER, "nothing to wake");
                var id = paused.file().id();
                Rows.arrange("update case_file set paused_until = ? where case_id = ?", longAgo, id);
                yield new Done(By.TIMER, TestApp.bean(WakeCases.class).wake(id, lotsen) ? "woken" : "rests on");
            }
        };
    }

    private String answerReferral() {
        var outcome = switch (random.nextInt(8)) {
            case 0 ->
                TestApp.bean(DeclineReferral.class)
                        .decline(new DeclineReferral.Command(referralId, StatusReason.NO_CAPACITY, WHY), cast.samira());
            case 1 -> TestApp.bean(AskForSupplement.class).ask(referralId, "Telefon?", cast.samira());
            case 2, 3, 4 -> TestApp.bean(ConfirmReferral.class).confirm(referralId, cast.samira());
            default ->
                TestApp.bean(AcceptReferral.class)
                        .accept(
                                new AcceptReferral.Command(referralId, true, Swedish.today(TestApp.clock()), null),
                                cast.samira());
        };
        return outcome.getClass().getSimpleName();
    }

    /** One of the buttons that the case shows is pressed. */
    private String work() {
        var number = caseNumber();
        if (number == null || !(state() instanceof Case.Open open)) return "nothing to work with";
        var offered = TestApp.bean(CaseActions.class).of(cast.samira(), open).values().stream()
                .filter(Allowed::yes)
                .map(Allowed::action)
                .toList();
        var action = offered.get(random.nextInt(offered.size()));
        var today = Swedish.today(TestApp.clock());
        var now = TestApp.clock().instant();
        switch (action) {
            case TRY_CONTACT ->
                TestApp.bean(TryContact.class)
                        .keep(
                                new TryContact.Command(
                                        number,
                                        ContactAttempt.Channel.PHONE,
                                        ContactAttempt.Outcome.NO_ANSWER,
                                        null,
                                        null),
                                cast.samira());
            case BOOK_TALK ->
                TestApp.bean(BookTalk.class)
                        .book(
                                new BookTalk.Command(
                                        number,
                                        today.plusDays(1),
                                        LocalTime.NOON,
                                        TalkMode.HOME,
                                        null,
                                        ContactAttempt.Channel.PHONE,
                                        null),
                                cast.samira());
            case PAUSE ->
                TestApp.bean(PauseCase.class)
                        .pause(
                                new PauseCase.Command(number, PauseReason.TRAVEL, today.plusDays(7), null),
                                cast.samira());
            case RESUME -> TestApp.bean(ResumeCase.class).resume(number, cast.samira());
            case CLOSE -> close(number);
            case REOPEN ->
                TestApp.bean(ReopenCase.class)
                        .reopen(new ReopenCase.Command(number, "Ringde och ville igen."), cast.samira());
            case ANSWER_CANCEL -> answerCancel(number);
            case WITHDRAW_CONSENT ->
                TestApp.bean(WithdrawConsent.class).withdraw(number, cast.bjorken(), cast.samira());
            case HOLD_TALK -> move(number, Case.BeforeTalk.class, c -> c.holdTalk(today, TalkMode.HOME, now));
            case BOOK_ACTIVITY -> move(number, Case.AfterTalk.class, c -> c.match("Fika", "Ekeby", now, now));
            case REGISTER_ATTENDANCE -> move(number, Case.AfterTalk.class, c -> c.attend("Fika", now, today, now));
            case FOLLOW_UP_3M ->
                move(number, Case.AfterTalk.class, c -> c.settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE));
            case FOLLOW_UP_6M ->
                move(number, Case.AfterTalk.class, c -> c.settle(Occasion.SIX_MONTHS, FollowUp.Status.DONE));
            case MISS_TALK -> move(number, Case.TalkBooked.class, c -> c.missed(null, today, now));
            case TAKE,
                    DECLINE_TALK,
                    CHANGE_TALK,
                    SUGGEST,
                    WRITE_NOTE,
                    WRITE_MESSAGE,
                    WARN,
                    KEEP_CONTACTS,
                    CORRECT_PERSON,
                    HAND_OVER -> {}
        }
        return action.name();
    }

    private void close(String number) {
        if (random.nextInt(6) > 0) return;
        var options = TestApp.bean(CloseCase.class).options(number, cast.samira());
        var reason = options.get(random.nextInt(options.size())).reason();
        var command = new CloseCase.Command(number, reason, WHY, null, null);
        assertThat(TestApp.bean(CloseCase.class).close(command, cast.samira()))
                .isInstanceOf(CloseCase.Outcome.Closed.class);
    }

    private void answerCancel(String number) {
        var cancel = TestApp.bean(AnswerCancel.class);
        var shown = cancel.show(number, cast.samira());
        var answer = random.nextInt(3) > 0
                ? AnswerCancel.Answer.REFUSE
                : shown.answers().get(random.nextInt(shown.answers().size()));
        var asked = shown.asked().getFirst().referralId();
        assertThat(cancel.answer(new AnswerCancel.Command(number, asked, answer, WHY), cast.samira()))
                .isInstanceOf(AnswerCancel.Outcome.Answered.class);
    }

    /** A step whose own use case needs a programme or a whole talk to be arranged first. */
    private <T extends Case> void move(String number, Class<T> in, java.util.function.Function<T, Step<?>> step) {
        TestApp.bean(MoveCase.class).move(number, state -> step.apply(in.cast(state)), null, cast.samira());
    }

    private HttpResponse<String> change(String type, UUID id, @Nullable Object version, String body) {
        return Clinic.send(clinic.to("/" + type + "/" + id)
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", "W/\"" + version + "\"")
                .PUT(BodyPublishers.ofString(body)));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code, String what) {
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(status);
        assertThat(Clinic.json(answer).at("/issue/0/details/coding/0/code").asText())
                .as(what)
                .isEqualTo(code);
        assertThat(List.of(Systems.ERROR))
                .contains(Clinic.json(answer)
                        .at("/issue/0/details/coding/0/system")
                        .asText());
    }

    private static String code(@Nullable Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
