package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.Companion;
import se.lotsen.booking.LetLeadersSeeName;
import se.lotsen.booking.RegisterAttendance;
import se.lotsen.booking.Transport;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.ContactAttempt.Channel;
import se.lotsen.casework.ContactAttempt.Outcome;
import se.lotsen.casework.DeclineTalk;
import se.lotsen.casework.MissTalk;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.PauseCase;
import se.lotsen.casework.PauseReason;
import se.lotsen.casework.TalkMode;
import se.lotsen.casework.TryContact;
import se.lotsen.catalogue.Activity.Pillar;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.correspondence.WriteToMunicipality;
import se.lotsen.followup.Participation;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Living;
import se.lotsen.healthtalk.Outings;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.SaveDraft;
import se.lotsen.healthtalk.SignHealthTalk;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.instrument.DirectLoneliness;
import se.lotsen.instrument.Ucla3;
import se.lotsen.letter.LetterKind;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.LetterSize;
import se.lotsen.letter.WriteLetter;
import se.lotsen.matching.Fit;
import se.lotsen.matching.OfferActivity;
import se.lotsen.matching.Suggestion;
import se.lotsen.matching.Suggestions;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.FurtherAnswers;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** Lives a life through the real use cases, with the clock at each moment of it. */
@Singleton
@Requires(notEnv = "live")
final class LiveThrough {

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final LotsenClock clock;
    private final ReceiveReferral receiveReferral;
    private final AskForSupplement askForSupplement;
    private final DeclineReferral declineReferral;
    private final WithdrawReferral withdrawReferral;
    private final AcceptReferral acceptReferral;
    private final WriteToMunicipality writeToMunicipality;
    private final WriteToHealthCentre writeToHealthCentre;
    private final TryContact tryContact;
    private final WriteLetter writeLetter;
    private final BookTalk bookTalk;
    private final MissTalk missTalk;
    private final DeclineTalk declineTalk;
    private final SaveDraft saveDraft;
    private final SignHealthTalk signHealthTalk;
    private final Suggestions suggestions;
    private final OfferActivity offerActivity;
    private final BookActivity bookActivity;
    private final LetLeadersSeeName leaders;
    private final RegisterAttendance registerAttendance;
    private final PauseCase pauseCase;
    private final SettleFollowUp settleFollowUp;
    private final CloseCase closeCase;
    private final PeopleAround peopleAround;
    private final DeliverOutbox deliverOutbox;

    /** When something was last done in the life that is lived. */
    private Instant latest = Instant.EPOCH;

    LiveThrough(
            LotsenClock clock,
            ReceiveReferral receiveReferral,
            AskForSupplement askForSupplement,
            DeclineReferral declineReferral,
            WithdrawReferral withdrawReferral,
            AcceptReferral acceptReferral,
            WriteToMunicipality writeToMunicipality,
            WriteToHealthCentre writeToHealthCentre,
            TryContact tryContact,
            WriteLetter writeLetter,
            BookTalk bookTalk,
            MissTalk missTalk,
            DeclineTalk declineTalk,
            SaveDraft saveDraft,
            SignHealthTalk signHealthTalk,
            Suggestions suggestions,
            OfferActivity offerActivity,
            BookActivity bookActivity,
            LetLeadersSeeName leaders,
            RegisterAttendance registerAttendance,
            PauseCase pauseCase,
            SettleFollowUp settleFollowUp,
            CloseCase closeCase,
            PeopleAround peopleAround,
            DeliverOutbox deliverOutbox) {
        this.clock = clock;
        this.receiveReferral = receiveReferral;
        this.askForSupplement = askForSupplement;
        this.declineReferral = declineReferral;
        this.withdrawReferral = withdrawReferral;
        this.acceptReferral = acceptReferral;
        this.writeToMunicipality = writeToMunicipality;
        this.writeToHealthCentre = writeToHealthCentre;
        this.tryContact = tryContact;
        this.writeLetter = writeLetter;
        this.bookTalk = bookTalk;
        this.missTalk = missTalk;
        this.declineTalk = declineTalk;
        this.saveDraft = saveDraft;
        this.signHealthTalk = signHealthTalk;
        this.suggestions = suggestions;
        this.offerActivity = offerActivity;
        this.bookActivity = bookActivity;
        this.leaders = leaders;
        this.registerAttendance = registerAttendance;
        this.pauseCase = pauseCase;
        this.settleFollowUp = settleFollowUp;
        this.closeCase = closeCase;
        this.peopleAround = peopleAround;
        this.deliverOutbox = deliverOutbox;
    }

    /** Lives it as far as its fate goes. */
    void live(Life life) {
        latest = Instant.EPOCH;
        var referralId = refer(life);
        switch (life.fate()) {
            case NEW, LATE -> {}
            case WAITING ->
                at(
                        life.moment(1),
                        () -> askForSupplement.ask(
                                referralId,
                                "Vet ni om personen har hemtjänst, och om det går bra att ringa före tio?",
                                life.guide()));
            case DECLINED ->
                at(
                        life.moment(2),
                        () -> declineReferral.decline(
                                new DeclineReferral.Command(
                                        referralId,
                                        StatusReason.NEEDS_HEALTH_CARE_INSTEAD,
                                        "Vi har talat med personen, som först vill ha hjälp med smärtan. Remittera gärna igen."),
                                life.guide()));
            case WITHDRAWN ->
                at(
                        life.moment(1),
                        () -> withdrawReferral.withdraw(
                                referralId,
                                StatusReason.NO_LONGER_NEEDED,
                                "Personen har flyttat till sin son.",
                                life.nurse()));
            default -> work(life, referralId, accept(life, referralId));
        }
    }

    private void work(Life life, UUID referralId, String number) {
        at(PeopleAround.moment(life), () -> {
            peopleAround.live(life, number);
            return number;
        });
        switch (life.fate()) {
            case IN_THE_TEAMS_QUEUE ->
                write(
                        life,
                        referralId,
                        life.moment(2),
                        "Personen är hos sin syster till fredag. Ring gärna efter det.");
            case CONTACTING -> {
                call(life, number, 3);
                if (life.dice().nextBoolean()) call(life, number, 5);
            }
            case NOT_REACHED -> notReached(life, number);
            case TALK_DECLINED ->
                at(
                        life.moment(4),
                        () -> declineTalk.decline(
                                new DeclineTalk.Command(
                                        number, Channel.PHONE, "Vill klara sig själv just nu, får gärna ringas i vår."),
                                life.guide()));
            case TALK_BOOKED -> {
                book(life, number, 5, 12);
                var at = life.moment(6);
                write(life, referralId, at, "Personens dotter kan vara med på samtalet, om personen själv vill.");
                answer(life, referralId, number, at.plus(Duration.ofHours(1)), "Tack, jag frågar när jag ringer.");
            }
            case TALK_MISSED -> {
                var talk = book(life, number, 4, 10);
                at(
                        talk.plus(Duration.ofHours(1)),
                        () -> missTalk.miss(
                                new MissTalk.Command(number, "Ingen öppnade. Ringer i morgon.", null), life.guide()));
            }
            default -> afterTalk(life, number);
        }
    }

    private void afterTalk(Life life, String number) {
        if (life.dice().nextInt(3) == 0) call(life, number, 2);
        var talk = book(life, number, 3, 9);
        holdTalk(life, number, talk);
        if (life.fate() == Fate.PLAN_READY) return;
        if (life.fate() == Fate.NO_SUITABLE) {
            close(life, number, 90, CloseReason.NO_SUITABLE, "Inget i närheten passade tiderna.");
            return;
        }
        var first = offerAndBook(life, number, talk.plus(Duration.ofDays(3)));
        if (life.fate() == Fate.MATCHED || first.isEmpty()) return;
        attend(life, first.get(), true);
        bookAgain(life, number, first.get())
                .ifPresent(next -> attend(life, next, life.dice().nextInt(5) > 0));
        goOn(life, number, talk);
    }

    private void goOn(Life life, String number, Instant talk) {
        var talkOn = LocalDate.ofInstant(talk, Swedish.ZONE);
        switch (life.fate()) {
            case PAUSED -> pause(life, number);
            case MOVED -> close(life, number, 80, CloseReason.MOVED, "Flyttar till sin syster.");
            case OTHER_SUPPORT ->
                close(life, number, 120, CloseReason.OTHER_SUPPORT, "Har fått plats på dagverksamhet.");
            case THREE_MONTHS_DONE, SIX_MONTHS_DUE, SIX_MONTHS_LATE, SIX_MONTHS_NOT_REACHED, GOAL_MET, ON_OWN ->
                followUps(life, number, talkOn);
            default -> {}
        }
    }

    private void followUps(Life life, String number, LocalDate talkOn) {
        followUp(life, number, Occasion.THREE_MONTHS, talkOn);
        switch (life.fate()) {
            case SIX_MONTHS_NOT_REACHED ->
                at(
                        Moments.office(WorkingDays.followUpDue(talkOn, 6), life.dice()),
                        () -> settleFollowUp.settle(
                                SettleFollowUp.Command.notReached(number, Occasion.SIX_MONTHS), life.guide()));
            case GOAL_MET, ON_OWN -> {
                followUp(life, number, Occasion.SIX_MONTHS, talkOn);
                var end = Moments.office(WorkingDays.followUpDue(talkOn, 6).plusDays(2), life.dice());
                var reason = life.fate() == Fate.GOAL_MET ? CloseReason.GOAL_MET : CloseReason.ON_OWN;
                at(
                        end,
                        () -> closeCase.close(
                                new CloseCase.Command(number, reason, null, "Fortsätter i gruppen.", null),
                                life.guide()));
            }
            default -> {}
        }
    }

    private UUID refer(Life life) {
        var portrait = life.portrait();
        var person = life.person();
        var at = life.moment(0);
        var now = clock.instant();
        var sentAt = at.isBefore(now)
                ? at
                : now.minus(Duration.ofMinutes(20L + life.dice().nextInt(90)));
        var all = Set.of(ConsentItem.values());
        var back = life.dice().nextInt(8) == 0 ? Set.of(ConsentItem.CONTACT, ConsentItem.OUTCOME) : all;
        var consent = new ReceiveReferral.GivenConsent(
                LocalDate.ofInstant(sentAt, Swedish.ZONE),
                life.nurse().name(),
                life.client().name(),
                Consent.Basis.CONSENT,
                null,
                Consent.Form.ORAL,
                all,
                back);
        var ucla = 5 + life.dice().nextInt(5);
        var content = new ReferralContent(
                sentAt,
                life.nurse().name(),
                "08-465 004 19",
                life.byFhir() ? null : life.nurse().staffId(),
                life.urgent(),
                portrait.reason(),
                portrait.wish(),
                portrait.needs(),
                null,
                null,
                person.phone(),
                ucla > 7 ? DirectAnswer.OFTEN : DirectAnswer.SOMETIMES,
                ucla,
                FurtherAnswers.none());
        var placer = new Placer(
                "https://" + life.client().id() + ".example/remiss",
                "%s-%04d".formatted(life.start(), life.dice().nextInt(10_000)));
        var command = new ReceiveReferral.Command(
                placer,
                "demo " + placer.value(),
                life.byFhir() ? ReferralFile.Channel.FHIR : ReferralFile.Channel.WEB,
                null,
                person,
                consent,
                content);
        var sender = life.byFhir() ? life.client() : life.nurse();
        var outcome = at(sentAt, () -> receiveReferral.receive(command, sender));
        if (outcome instanceof ReceiveReferral.Outcome.Received received)
            return received.referral().file().id();
        throw new IllegalStateException("not received: " + outcome);
    }

    private String accept(Life life, UUID referralId) {
        var take = life.fate() != Fate.IN_THE_TEAMS_QUEUE;
        var contactOn = WorkingDays.plus(life.start().plusDays(1), 5);
        var outcome = at(
                life.moment(1),
                () -> acceptReferral.accept(
                        new AcceptReferral.Command(referralId, take, contactOn, null), life.guide()));
        if (outcome instanceof AcceptReferral.Outcome.Accepted accepted)
            return accepted.opened().file().number();
        throw new IllegalStateException("not accepted: " + outcome);
    }

    private void write(Life life, UUID referralId, Instant at, String text) {
        at(at, () -> writeToMunicipality.write(referralId, text, life.nurse()));
    }

    private void answer(Life life, UUID referralId, String number, Instant at, String text) {
        var command = new WriteToHealthCentre.Command(number, referralId, ConsentItem.CONTACT, text);
        at(at, () -> {
            var _ = writeToHealthCentre.show(number, life.guide());
            return writeToHealthCentre.write(command, life.guide());
        });
    }

    private void call(Life life, String number, int daysAfter) {
        at(
                life.moment(daysAfter),
                () -> tryContact.keep(
                        new TryContact.Command(number, Channel.PHONE, Outcome.NO_ANSWER, null, null), life.guide()));
    }

    private void notReached(Life life, String number) {
        call(life, number, 3);
        call(life, number, 5);
        call(life, number, 9);
        at(
                life.moment(12),
                () -> writeLetter.write(
                        new WriteLetter.Command(
                                number,
                                LetterKind.NOT_REACHED,
                                LetterLanguage.SV,
                                LetterSize.LARGE,
                                null,
                                "Ring mig gärna när det passar dig, så bestämmer vi en tid."),
                        life.guide()));
        close(life, number, 30, CloseReason.NOT_REACHED, "Tre samtal och ett brev utan svar.");
    }

    /** Returns when the talk is held. */
    private Instant book(Life life, String number, int daysAfter, int talkAfter) {
        var day = WorkingDays.nextOnOrAfter(life.start().plusDays(talkAfter));
        var time = LocalTime.of(10 + life.dice().nextInt(5), 0);
        var mode = life.dice().nextInt(4) == 0 ? TalkMode.PLACE : TalkMode.HOME;
        at(
                life.moment(daysAfter),
                () -> bookTalk.book(
                        new BookTalk.Command(
                                number,
                                day,
                                time,
                                mode,
                                mode == TalkMode.PLACE ? "Biblioteket, lugna rummet" : null,
                                Channel.PHONE,
                                null),
                        life.guide()));
        return day.atTime(time).atZone(Swedish.ZONE).toInstant();
    }

    private void holdTalk(Life life, String number, Instant talk) {
        var heldOn = LocalDate.ofInstant(talk, Swedish.ZONE);
        var version = 0;
        for (var answers : answers(life, heldOn)) {
            var command = new SaveDraft.Command(number, answers, version);
            var outcome = at(talk.plus(Duration.ofMinutes(50)), () -> saveDraft.save(command, life.guide()));
            if (!(outcome instanceof SaveDraft.Outcome.Saved saved)) throw new IllegalStateException("not saved");
            version = saved.version();
        }
        var signature = new SignHealthTalk.Command(number, version);
        var signed = at(talk.plus(Duration.ofMinutes(75)), () -> signHealthTalk.sign(signature, life.guide()));
        if (signed instanceof SignHealthTalk.Outcome.Refused refused) {
            throw new IllegalStateException("not signed: " + refused.errors());
        }
    }

    private List<StepAnswers> answers(Life life, LocalDate heldOn) {
        var portrait = life.portrait();
        var homeCare = life.dice().nextInt(7) == 0 ? Reply.YES : Reply.NO;
        return List.of(
                new StepAnswers.Consent(heldOn, TalkMode.HOME, true, Reply.YES),
                new StepAnswers.Everyday(Living.ALONE, homeCare, Outings.ONCE_A_WEEK, null, null),
                new StepAnswers.Contacts(null, loneliness(life, 3)),
                new StepAnswers.Barriers(portrait.barriers(), Map.of(), null),
                new StepAnswers.Interests(
                        portrait.interests(),
                        null,
                        null,
                        true,
                        portrait.barriers().containsKey(Barrier.ALONE)),
                new StepAnswers.Health(Set.of(Pillar.SOCIAL_FELLOWSHIP), Set.of(), null, null, null, false),
                new StepAnswers.Wishes(
                        portrait.important(),
                        portrait.wish(),
                        List.of(new PlanGoal(portrait.goal(), portrait.action(), heldOn.plusMonths(3)))),
                new StepAnswers.Summary(Set.of(ConsentItem.values()), Map.of()));
    }

    /** Answers between 1 and the given highest; now and then someone does not want to answer. */
    private static Map<String, String> loneliness(Life life, int highest) {
        var answers = new HashMap<String, String>();
        for (var item : List.of(Ucla3.COMPANIONSHIP, Ucla3.LEFT_OUT, Ucla3.ISOLATED)) {
            answers.put(item, Integer.toString(Math.max(1, highest - life.dice().nextInt(2))));
        }
        answers.put(DirectLoneliness.HOW_OFTEN, Integer.toString(2 + life.dice().nextInt(3)));
        if (life.dice().nextInt(9) == 0) answers.put(Ucla3.LEFT_OUT, "DECLINED");
        return answers;
    }

    /** A booked place and when it is for. */
    private record Place(UUID bookingId, UUID activityId, Instant startsAt) {}

    private Optional<Place> offerAndBook(Life life, String number, Instant day) {
        var moment = Moments.office(LocalDate.ofInstant(day, Swedish.ZONE), life.dice());
        var fitting = fitting(life, number, moment);
        if (fitting.isEmpty()) return Optional.empty();
        var chosen = fitting.get(life.dice().nextInt(Math.min(3, fitting.size())));
        var place = chosen.offering().place();
        var offer = new OfferActivity.Offer(
                chosen.offering().activity().id(),
                place == null ? null : place.id(),
                Suggestion.Answer.YES,
                null,
                null);
        at(
                moment,
                () -> offerActivity.offer(
                        new OfferActivity.Command(number, List.of(offer), Suggestion.How.PHONE), life.guide()));
        return book(life, number, chosen, moment, Companion.GUIDE);
    }

    /** The day after the first time, the same activity once more. */
    private Optional<Place> bookAgain(Life life, String number, Place before) {
        var moment = Moments.office(
                LocalDate.ofInstant(before.startsAt(), Swedish.ZONE).plusDays(1), life.dice());
        return fitting(life, number, moment).stream()
                .filter(fit -> fit.offering().activity().id().equals(before.activityId()))
                .findFirst()
                .flatMap(fit -> book(life, number, fit, moment, null));
    }

    private List<Fit> fitting(Life life, String number, Instant moment) {
        var limit = moment.plus(Duration.ofDays(10));
        var page = at(moment, () -> suggestions.show(number, Suggestions.Filter.AS_THE_TALK_SAYS, life.guide()));
        return page.fitting().stream()
                .filter(fit ->
                        fit.session().filter(s -> s.startsAt().isBefore(limit)).isPresent())
                .toList();
    }

    private Optional<Place> book(Life life, String number, Fit fit, Instant moment, @Nullable Companion companion) {
        var session = fit.session().orElseThrow();
        var command = new BookActivity.Command(number, session.sessionId(), companion, Transport.BUS);
        return switch (at(moment, () -> bookActivity.book(command, life.guide()))) {
            case BookActivity.Outcome.Booked done -> {
                if (number.hashCode() % 2 == 0) {
                    at(moment, () -> {
                        leaders.let(number, true, Consent.Form.ORAL, life.guide());
                        return number;
                    });
                }
                yield Optional.of(new Place(done.bookingId(), session.activityId(), session.startsAt()));
            }
            case BookActivity.Outcome.Refused _, BookActivity.Outcome.NoTextMessage _ -> Optional.empty();
        };
    }

    /** A session that is still ahead stays booked. */
    private void attend(Life life, Place place, boolean came) {
        var afterwards = place.startsAt().plus(Duration.ofHours(2));
        if (afterwards.isAfter(clock.instant())) return;
        var command =
                new RegisterAttendance.Command(place.bookingId(), came, came ? null : "Förkyld, ringde samma morgon.");
        at(afterwards, () -> registerAttendance.register(command, life.guide()));
    }

    private void pause(Life life, String number) {
        var today = Swedish.today(clock);
        at(
                life.moment(40),
                () -> pauseCase.pause(
                        new PauseCase.Command(
                                number,
                                life.dice().nextBoolean() ? PauseReason.ILLNESS : PauseReason.TRAVEL,
                                today.plusDays(14),
                                "Hör av sig själv när det passar igen."),
                        life.guide()));
    }

    /** Who still comes is met there, and asked face to face as in the talk; who has stopped is rung, and those answers are not compared. */
    private void followUp(Life life, String number, Occasion occasion, LocalDate talkOn) {
        var months = occasion == Occasion.THREE_MONTHS ? 3 : 6;
        var moment = Moments.office(WorkingDays.followUpDue(talkOn, months), life.dice());
        var stopped = life.dice().nextInt(6) == 0;
        var command = new SettleFollowUp.Command(
                number,
                occasion,
                true,
                stopped ? TalkMode.PHONE : TalkMode.PLACE,
                stopped ? Participation.STOPPED : Participation.PARTICIPATING,
                stopped ? null : "Att någon ringde kvällen före.",
                stopped ? "Bussen slutade gå på tisdagar." : null,
                null,
                Set.of(),
                loneliness(life, stopped ? 3 : 2));
        at(moment, () -> settleFollowUp.settle(command, life.guide()));
    }

    private void close(Life life, String number, int daysAfter, CloseReason reason, String why) {
        at(
                life.moment(daysAfter),
                () -> closeCase.close(new CloseCase.Command(number, reason, why, null, null), life.guide()));
    }

    /**
     * Never later than now, and not before what was done last: weekends and holidays may have pushed a moment ahead, or two moments to the same
     * day. What the health centres are told arrives at once.
     */
    private <T> T at(Instant moment, Supplier<T> work) {
        var now = clock.instant();
        var next = moment.isAfter(latest) ? moment : latest.plus(A_WHILE);
        latest = next.isBefore(now) ? next : now;
        var results = new ArrayList<T>();
        clock.at(latest, () -> {
            results.add(work.get());
            deliverOutbox.run();
        });
        return results.getFirst();
    }
}
