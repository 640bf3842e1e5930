package se.lotsen.myday;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Cases;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.NextStep;
import se.lotsen.casework.TalkMode;
import se.lotsen.casework.WayIn;
import se.lotsen.person.Warning;
import se.lotsen.person.WarningKind;
import se.lotsen.person.Warnings;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** Everything on the guide's start page. */
@UseCase(roles = Role.GUIDE)
public class MyDay {

    private static final int MOST_TASKS = 50;
    private static final int FEW_NEWS = 7;
    private static final int ALL_NEWS = 200;
    private static final int MOST_MESSAGES = 20;

    private final MyDayRows rows;
    private final Staff staff;
    private final Warnings warnings;
    private final Cases cases;
    private final AccessLog log;
    private final ObjectMapper json;
    private final Clock clock;

    MyDay(MyDayRows rows, Staff staff, Warnings warnings, Cases cases, AccessLog log, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.warnings = warnings;
        this.cases = cases;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Something to do.
     *
     * @param id of the referral or the case
     * @param step what to do with the case, or null for a referral to answer
     * @param urgent for a referral that the sender marked as urgent, or a first contact that should not wait
     * @param daysLate working days after the day it should be done; 0 when in time
     * @param talkAt time of the booked talk, when that is the step
     * @param notReached true when the person has been tried enough: the guide decides whether to try again or to end the case
     * @param wayIn name of the health centre or other organisation, or empty
     * @param own false for a referral that the guide has not taken on to answer
     */
    public record Task(
            UUID id,
            String number,
            String name,
            OptionalInt age,
            NextStep.@Nullable Kind step,
            LocalDate dueOn,
            boolean urgent,
            int daysLate,
            @Nullable Instant talkAt,
            int attempts,
            boolean notReached,
            String wayIn,
            WayIn way,
            boolean own) {}

    /**
     * Something that happened in an own case, or what a health centre has answered about a referral.
     *
     * @param number of the case or the referral
     * @param referralId the referral, or null for a case
     * @param facts as in {@link se.lotsen.casework.CaseEvent}
     */
    public record News(
            UUID id,
            String number,
            @Nullable UUID referralId,
            String name,
            Instant at,
            String kind,
            String actorName,
            Map<String, String> facts) {}

    /**
     * An unread message from a health centre: in an own case, in one that waits in the team's queue, or about a referral to answer.
     *
     * @param caseNumber of the case, or null before the referral is answered
     * @param by the nurse
     */
    public record Unread(
            UUID referralId, @Nullable String caseNumber, String name, String sender, String by, Instant sentAt) {}

    /** A warning of an own person that must be looked at again. */
    public record ToReview(UUID warningId, String number, String name, WarningKind kind, LocalDate reviewOn) {}

    /** A meeting today: a health talk (mode) or an activity (its name), with what a visitor must know. */
    public record Booked(
            String number,
            String name,
            OptionalInt age,
            Instant at,
            @Nullable TalkMode mode,
            @Nullable String place,
            @Nullable String activity,
            @Nullable String street,
            @Nullable String phone,
            @Nullable String interpreter,
            List<Warning> warnings) {}

    /** Someone who has not been reached. */
    public record ToReach(
            String number,
            String name,
            @Nullable String phone,
            int attempts,
            @Nullable Instant lastAttempt) {}

    /** Someone who was to go to an activity, has not been to one and has no place left; {@code at} is when the last one was to begin. */
    public record Unbooked(
            String number, String name, @Nullable String phone, String activity, Instant at) {}

    /**
     * Someone to call about a session that comes.
     *
     * @param textFailed true when a text message should have reminded and never left; false when a call was agreed on
     * @param guide name of the guide who is away, or null when the person is an own one or has no guide
     * @param calledAt when the person had been called, or null
     */
    public record ToRemind(
            UUID bookingId,
            String number,
            String name,
            @Nullable String phone,
            Instant at,
            String activity,
            boolean textFailed,
            @Nullable String guide,
            @Nullable Instant calledAt) {}

    /**
     * The page.
     *
     * @param ready own follow-ups that can be done already, although their last day is ahead
     * @param since when the guide last marked all as read, or null the first time
     * @param moreNews how many more there are than {@code news}
     * @param toRemind sessions from now to the end of the next working day
     * @param openCases number of own open cases; lateCases those whose day has passed; casesThisWeek those due within a week or late
     */
    public record Day(
            LocalDate today,
            Instant now,
            List<Task> late,
            List<Task> dueToday,
            List<Task> ready,
            List<ToReview> toReview,
            @Nullable Instant since,
            List<News> news,
            int moreNews,
            List<Unread> messages,
            List<Booked> booked,
            List<ToReach> toReach,
            List<Unbooked> unbooked,
            List<ToRemind> toRemind,
            int openCases,
            int lateCases,
            int casesThisWeek) {}

    /** Reads it, with the latest of what is new. */
    public Day show(Actor actor) {
        return show(FEW_NEWS, actor);
    }

    /** Reads it, with all that is new. */
    public Day showAllNews(Actor actor) {
        return show(ALL_NEWS, actor);
    }

    private Day show(int mostNews, Actor actor) {
        var today = Swedish.today(clock);
        var id = actor.municipalityId();
        var guide = actor.requireStaffId();
        var tasks = rows.tasks(id, guide, today, today.plusDays(FollowUp.SHOWN_BEFORE), MOST_TASKS);
        var since = staff.lastSeen(actor);
        var news = rows.news(id, guide, actor.id(), newsSince(since, clock), mostNews);
        var toReview = rows.warnings(id, guide, today);
        var booked = rows.booked(id, guide, startOf(today), startOf(today.plusDays(1)));
        var calls = rows.toReach(id, guide, today);
        var unbooked = rows.unbooked(id, guide, today);
        var reminders = rows.toRemind(
                id,
                guide,
                actor.requireUnitId(),
                today,
                clock.instant(),
                startOf(WorkingDays.plus(today, 1).plusDays(1)));
        var load = rows.load(id, guide, WorkingDays.lateBefore(today), today.plusDays(7));
        var messages = rows.unread(id, guide, actor.requireUnitId(), MOST_MESSAGES);
        logReading(tasks, toReview, news, messages, booked, calls, unbooked, reminders);
        var warned = warnings.live(booked.stream().map(BookedRow::personId).toList(), actor);
        var notReached = notReached(tasks, actor);
        var all = tasks.stream()
                .map(row -> task(row, notReached.contains(row.subjectId()), today))
                .toList();
        return new Day(
                today,
                clock.instant(),
                all.stream().filter(t -> t.daysLate() > 0).toList(),
                all.stream()
                        .filter(t -> t.daysLate() == 0 && !t.dueOn().isAfter(today))
                        .toList(),
                all.stream().filter(t -> t.dueOn().isAfter(today)).toList(),
                toReview.stream().map(MyDay::toReview).toList(),
                since,
                news.stream().map(this::news).toList(),
                news.isEmpty() ? 0 : news.getFirst().total() - news.size(),
                messages.stream().map(MyDay::unread).toList(),
                booked.stream()
                        .map(row -> booked(row, warned.getOrDefault(row.personId(), List.of()), today))
                        .toList(),
                calls.stream().map(MyDay::toReach).toList(),
                unbooked.stream().map(MyDay::unbooked).toList(),
                reminders.stream().map(MyDay::toRemind).toList(),
                load.open(),
                load.late(),
                load.thisWeek());
    }

    private Set<UUID> notReached(List<TaskRow> tasks, Actor actor) {
        var tried = tasks.stream()
                .filter(row -> NextStep.Kind.CONTACT_AGAIN.name().equals(row.step()))
                .map(TaskRow::subjectId)
                .toList();
        return cases.triedEnough(tried, actor);
    }

    private void logReading(
            List<TaskRow> tasks,
            List<ReviewRow> toReview,
            List<NewsRow> news,
            List<MessageRow> messages,
            List<BookedRow> booked,
            List<CallRow> calls,
            List<UnbookedRow> unbooked,
            List<RemindRow> reminders) {
        var persons = Stream.of(
                        tasks.stream().map(TaskRow::personId),
                        toReview.stream().map(ReviewRow::personId),
                        news.stream().map(NewsRow::personId),
                        messages.stream().map(MessageRow::personId),
                        booked.stream().map(BookedRow::personId),
                        calls.stream().map(CallRow::personId),
                        unbooked.stream().map(UnbookedRow::personId),
                        reminders.stream().map(RemindRow::personId))
                .flatMap(ids -> ids)
                .toList();
        log.persons(Action.READ, persons, null);
    }

    /** From when on what others did is new: since the guide marked all as read, a week the first time. */
    static Instant newsSince(@Nullable Instant lastSeen, Clock clock) {
        return lastSeen == null ? clock.instant().minus(Duration.ofDays(7)) : lastSeen;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Swedish.ZONE).toInstant();
    }

    private static Task task(TaskRow row, boolean notReached, LocalDate today) {
        return new Task(
                row.subjectId(),
                row.number(),
                row.givenName() + " " + row.familyName(),
                age(row.numberKind(), row.personNumber(), today),
                row.step() == null ? null : NextStep.Kind.valueOf(row.step()),
                row.dueOn(),
                row.urgent(),
                WorkingDays.late(row.dueOn(), today),
                row.talkAt(),
                row.attempts(),
                notReached,
                row.wayIn(),
                row.way(),
                row.own());
    }

    private News news(NewsRow row) {
        return new News(
                row.eventId(),
                row.number(),
                row.referralId(),
                row.givenName() + " " + row.familyName(),
                row.at(),
                row.kind(),
                row.actorName(),
                facts(row.facts()));
    }

    private static Unread unread(MessageRow row) {
        return new Unread(
                row.referralId(),
                row.caseNumber(),
                row.givenName() + " " + row.familyName(),
                row.sender(),
                row.authorName(),
                row.sentAt());
    }

    private static Booked booked(BookedRow row, List<Warning> warnings, LocalDate today) {
        return new Booked(
                row.number(),
                row.givenName() + " " + row.familyName(),
                age(row.numberKind(), row.personNumber(), today),
                row.at(),
                row.mode(),
                row.place(),
                row.activity(),
                row.street(),
                row.phone(),
                row.interpreter(),
                warnings);
    }

    private static ToReview toReview(ReviewRow row) {
        var name = row.givenName() + " " + row.familyName();
        return new ToReview(row.warningId(), row.number(), name, row.kind(), row.reviewOn());
    }

    private static ToReach toReach(CallRow row) {
        return new ToReach(
                row.number(), row.givenName() + " " + row.familyName(), row.phone(), row.attempts(), row.lastAttempt());
    }

    private static Unbooked unbooked(UnbookedRow row) {
        return new Unbooked(
                row.number(), row.givenName() + " " + row.familyName(), row.phone(), row.activity(), row.at());
    }

    private static ToRemind toRemind(RemindRow row) {
        return new ToRemind(
                row.bookingId(),
                row.number(),
                row.givenName() + " " + row.familyName(),
                row.phone(),
                row.at(),
                row.activity(),
                row.textFailed(),
                row.guide(),
                row.remindedAt());
    }

    private static OptionalInt age(String kind, String number, LocalDate today) {
        return new PersonNumber(PersonNumber.Kind.valueOf(kind), number).ageOn(today);
    }

    private Map<String, String> facts(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event's facts are not JSON", e);
        }
    }
}
