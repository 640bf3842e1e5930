package se.lotsen.letter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Staff;
import se.lotsen.booking.BookingLine;
import se.lotsen.booking.CaseBookings;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.TalkMode;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;
import se.lotsen.matching.OpenOffers;
import se.lotsen.person.Person;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** Which letters a case may need now, and what stands in each: the one rule for the page that proposes and the use case that keeps. */
@Singleton
class Composer {

    private static final int DAYS_FOR_THE_POST = 3;

    private final CaseActions actions;
    private final CaseBookings bookings;
    private final OpenOffers offers;
    private final Municipalities municipalities;
    private final Staff staff;
    private final Clock clock;

    Composer(
            CaseActions actions,
            CaseBookings bookings,
            OpenOffers offers,
            Municipalities municipalities,
            Staff staff,
            Clock clock) {
        this.actions = actions;
        this.bookings = bookings;
        this.offers = offers;
        this.municipalities = municipalities;
        this.staff = staff;
        this.clock = clock;
    }

    /** A case whose letters are written: what they may need to know. */
    record Subject(Case state, Person person, List<BookingLine> ahead, List<Offering> offered) {}

    /** What a letter is written about. */
    Subject subject(Case state, Person person, Actor actor) {
        return new Subject(
                state,
                person,
                bookings.show(state.file().number(), actor).ahead().stream()
                        .map(CaseBookings.Item::booking)
                        .toList(),
                offers.of(state.file(), actor));
    }

    /** The letters that fit where the case is. */
    List<LetterKind> kinds(Subject subject, Actor actor) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> fits(kind, subject, actor))
                .toList();
    }

    private boolean fits(LetterKind kind, Subject subject, Actor actor) {
        var state = subject.state();
        return switch (kind) {
            case FIRST_CONTACT, NOT_REACHED -> may(CaseAction.TRY_CONTACT, state, actor);
            case TALK_TIME ->
                may(CaseAction.BOOK_TALK, state, actor)
                        && state instanceof Case.TalkBooked booked
                        && clock.instant().isBefore(booked.appointment().at());
            case SUGGESTIONS ->
                may(CaseAction.SUGGEST, state, actor) && !subject.offered().isEmpty();
            case ACTIVITY_TIME ->
                may(CaseAction.BOOK_ACTIVITY, state, actor) && !subject.ahead().isEmpty();
            case FOLLOW_UP ->
                state instanceof Case.AfterTalk after
                        && after.followUps().next().isPresent();
            case CLOSING -> state instanceof Case.Closed closed && isToldToThePerson(closed.reason());
        };
    }

    private boolean may(CaseAction action, Case state, Actor actor) {
        return actions.one(action, actor, state).yes();
    }

    private static boolean isToldToThePerson(CloseReason reason) {
        return reason != CloseReason.DECEASED && reason != CloseReason.ENTERED_IN_ERROR;
    }

    /** The paragraph that the guide may change, as it is proposed. */
    String proposed(LetterKind kind, LetterLanguage language, Subject subject, Actor actor) {
        var facts = new HashMap<>(common(language, subject, actor));
        return LetterTemplates.in(language).text(kind + ".free", facts);
    }

    /**
     * The letter as it will be printed: one that stands beside the Swedish text has its own wording in both, because what a guide changes would
     * not be translated. Empty when it does not fit where the case is, or is not translated.
     */
    Optional<LetterWords> words(
            LetterKind kind,
            LetterLanguage language,
            @Nullable UUID bookingId,
            String free,
            Subject subject,
            Actor actor) {
        if (!language.has(kind)) return Optional.empty();
        if (!language.isBesideSwedish()) return in(language, kind, bookingId, free, subject, actor);
        var swedish = proposed(kind, LetterLanguage.SV, subject, actor);
        var other = proposed(kind, language, subject, actor);
        return in(LetterLanguage.SV, kind, bookingId, swedish, subject, actor)
                .flatMap(words -> in(language, kind, bookingId, other, subject, actor)
                        .map(translated -> words.with(translated, language)));
    }

    /**
     * The letter in one language, or empty when it does not fit where the case is.
     *
     * @param bookingId the activity it is about, or null for the next one
     * @param free what the guide has made of the paragraph that may be changed
     */
    private Optional<LetterWords> in(
            LetterLanguage language,
            LetterKind kind,
            @Nullable UUID bookingId,
            String free,
            Subject subject,
            Actor actor) {
        if (!fits(kind, subject, actor)) return Optional.empty();
        var texts = LetterTemplates.in(language);
        var facts = new HashMap<>(common(language, subject, actor));
        var own = own(kind, language, bookingId, subject);
        if (own.isEmpty()) return Optional.empty();
        facts.putAll(own.get());
        facts.put("free", free);
        return Optional.of(new LetterWords(
                swedishOr(language, "sender", facts),
                language.isBesideSwedish() ? "" : day(Swedish.today(clock), "date", language),
                swedishOr(language, "reference", facts),
                recipient(subject.person()),
                texts.text(kind + ".title", facts),
                paragraphs(texts, kind, facts),
                signature(texts, facts),
                null));
    }

    /** The greeting and what follows it. */
    static List<String> paragraphs(LetterTemplates texts, LetterKind kind, Map<String, String> facts) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.text("greeting", facts));
        paragraphs.addAll(texts.paragraphs(kind, facts));
        return List.copyOf(paragraphs);
    }

    /** The regards, the guide's name and the number to call. */
    static List<String> signature(LetterTemplates texts, Map<String, String> facts) {
        return List.of(texts.text("regards", facts), texts.text("signed", facts), texts.text("phone", facts));
    }

    /** The head of the paper, which is Swedish over a translation too. */
    private static String swedishOr(LetterLanguage language, String key, Map<String, String> facts) {
        return LetterTemplates.in(language.isBesideSwedish() ? LetterLanguage.SV : language)
                .text(key, facts);
    }

    private Map<String, String> common(LetterLanguage language, Subject subject, Actor actor) {
        var facts = new HashMap<>(writer(language, guide(subject.state(), actor), actor));
        facts.put("number", subject.state().file().number());
        facts.put("name", subject.person().givenName());
        return facts;
    }

    /** Who writes, as the letters tell it: a guide, or whoever is signed in. */
    Map<String, String> writer(LetterLanguage language, Optional<Guide> guide, Actor actor) {
        var municipality = municipalities.of(actor);
        var phone = guide.flatMap(one -> Optional.ofNullable(one.phone())).orElse(municipality.phone());
        return Map.of(
                "municipality",
                municipality.name(),
                "guide",
                guide.map(Guide::name).orElse(actor.name()),
                "phone",
                language.isRightToLeft() ? RightToLeft.number(phone) : phone);
    }

    /** Whoever has the case speaks in its letters, else the one who writes. */
    private Optional<Guide> guide(Case state, Actor actor) {
        var holder = state.file().guideId();
        return staff.colleague(actor, holder == null ? actor.requireStaffId() : holder);
    }

    private Optional<Map<String, String>> own(
            LetterKind kind, LetterLanguage language, @Nullable UUID bookingId, Subject subject) {
        return switch (kind) {
            case FIRST_CONTACT, NOT_REACHED, CLOSING -> Optional.of(Map.of());
            case TALK_TIME -> Optional.of(ofTalk((Case.TalkBooked) subject.state(), language));
            case SUGGESTIONS -> Optional.of(Map.of("offers", offers(subject.offered(), arrives(), language)));
            case ACTIVITY_TIME ->
                subject.ahead().stream()
                        .filter(booking ->
                                bookingId == null || booking.bookingId().equals(bookingId))
                        .findFirst()
                        .map(booking -> ofActivity(booking, language));
            case FOLLOW_UP ->
                Optional.of(Map.of("day", day(callOn((Case.AfterTalk) subject.state()), "day", language)));
        };
    }

    /** The day of the follow-up, unless the letter would come after it. */
    private LocalDate callOn(Case.AfterTalk state) {
        var arrives = arrives();
        var due = state.followUps().next().orElseThrow().dueOn();
        return due.isBefore(arrives) ? arrives : due;
    }

    private LocalDate arrives() {
        return WorkingDays.plus(Swedish.today(clock), DAYS_FOR_THE_POST);
    }

    private static Map<String, String> ofTalk(Case.TalkBooked state, LetterLanguage language) {
        var appointment = state.appointment();
        var place = appointment.place();
        var mode = appointment.mode() == TalkMode.PLACE && place == null ? TalkMode.HOME : appointment.mode();
        var where = Map.of("where", place == null ? "" : place);
        return Map.of(
                "day",
                day(appointment.at(), language),
                "time",
                time(appointment.at(), language),
                "talk",
                LetterTemplates.in(language).text("talk." + mode, where));
    }

    /** One paragraph for each, so that a name and its time stand together. */
    private static String offers(List<Offering> offered, LocalDate arrives, LetterLanguage language) {
        return offered.stream()
                .map(offering -> offer(offering, arrives, language))
                .collect(Collectors.joining("\n"));
    }

    private static String offer(Offering offering, LocalDate arrives, LetterLanguage language) {
        var texts = LetterTemplates.in(language);
        var facts = Map.of(
                "activity", offering.activity().name(),
                "where", where(offering.place()),
                "when", next(offering, arrives, language),
                "cost", cost(offering.activity().costKr(), texts));
        return texts.text("offer", facts);
    }

    private static String where(@Nullable MeetingPlace place) {
        if (place == null) return "";
        return ", " + String.join(", ", stated(place.name(), place.address()));
    }

    /** The first session with room that comes when the letter has. */
    private static String next(Offering offering, LocalDate arrives, LetterLanguage language) {
        var texts = LetterTemplates.in(language);
        return offering.sessions().stream()
                .filter(Session::hasRoom)
                .filter(session ->
                        !LocalDate.ofInstant(session.startsAt(), Swedish.ZONE).isBefore(arrives))
                .findFirst()
                .map(session -> texts.text(
                        "offer.next",
                        Map.of("day", day(session.startsAt(), language), "time", time(session.startsAt(), language))))
                .orElseGet(() -> texts.text("offer.later", Map.of()));
    }

    private static String cost(@Nullable Integer kronor, LetterTemplates texts) {
        if (kronor == null) return "";
        return kronor == 0
                ? texts.text("cost.free", Map.of())
                : texts.text("cost.kronor", Map.of("kronor", kronor + ""));
    }

    private static Map<String, String> ofActivity(BookingLine booking, LetterLanguage language) {
        var texts = LetterTemplates.in(language);
        return Map.of(
                "activity",
                booking.activity(),
                "day",
                day(booking.startsAt(), language),
                "time",
                time(booking.startsAt(), language),
                "where",
                booking.place() == null ? booking.activity() : booking.place(),
                "companion",
                texts.text("companion." + orNone(booking.companion()), Map.of()),
                "transport",
                texts.text("transport." + orNone(booking.transport()), Map.of()));
    }

    private static String orNone(@Nullable Enum<?> value) {
        return value == null ? "NONE" : value.name();
    }

    private static List<String> recipient(Person person) {
        var town = String.join(" ", stated(person.postalCode(), person.city()));
        return stated(person.name(), person.street(), town);
    }

    private static List<String> stated(@Nullable String... parts) {
        var stated = new ArrayList<String>();
        for (var part : parts) if (part != null && !part.isBlank()) stated.add(part);
        return List.copyOf(stated);
    }

    private static String day(Instant at, LetterLanguage language) {
        return day(LocalDate.ofInstant(at, Swedish.ZONE), "day", language);
    }

    static String day(LocalDate day, String pattern, LetterLanguage language) {
        return format(pattern, language).format(day);
    }

    static String time(Instant at, LetterLanguage language) {
        return format("time", language).format(at.atZone(Swedish.ZONE));
    }

    private static DateTimeFormatter format(String pattern, LetterLanguage language) {
        return DateTimeFormatter.ofPattern(LetterTemplates.in(language).text(pattern, Map.of()), language.locale());
    }
}
