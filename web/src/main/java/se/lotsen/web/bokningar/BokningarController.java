package se.lotsen.web.bokningar;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.booking.Arrangement;
import se.lotsen.booking.AskedBy;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.BookingAction;
import se.lotsen.booking.CancelBooking;
import se.lotsen.booking.CaseBookings;
import se.lotsen.booking.Companion;
import se.lotsen.booking.CorrectAttendance;
import se.lotsen.booking.LetLeadersSeeName;
import se.lotsen.booking.MoveBooking;
import se.lotsen.booking.RegisterAttendance;
import se.lotsen.booking.RegisterNotHeld;
import se.lotsen.booking.Reminder;
import se.lotsen.booking.Transport;
import se.lotsen.booking.UndoCancel;
import se.lotsen.calendar.FindClash;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.notice.ChooseNotices;
import se.lotsen.person.Consent;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** {@code /arenden/{nr}/bokningar}: a person's places on sessions. */
@Controller("/arenden/{nr}/bokningar")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BokningarController {

    private final CaseOverview overview;
    private final CaseBookings bookings;
    private final ActivityView activities;
    private final BookActivity book;
    private final FindClash clash;
    private final MoveBooking move;
    private final CancelBooking cancel;
    private final UndoCancel undoCancel;
    private final RegisterAttendance attendance;
    private final RegisterNotHeld notHeld;
    private final CorrectAttendance correct;
    private final LetLeadersSeeName leaders;
    private final ChooseNotices notices;
    private final Frames frames;

    BokningarController(
            CaseOverview overview,
            CaseBookings bookings,
            ActivityView activities,
            BookActivity book,
            FindClash clash,
            MoveBooking move,
            CancelBooking cancel,
            UndoCancel undoCancel,
            RegisterAttendance attendance,
            RegisterNotHeld notHeld,
            CorrectAttendance correct,
            LetLeadersSeeName leaders,
            ChooseNotices notices,
            Frames frames) {
        this.overview = overview;
        this.bookings = bookings;
        this.activities = activities;
        this.book = book;
        this.clash = clash;
        this.move = move;
        this.cancel = cancel;
        this.undoCancel = undoCancel;
        this.attendance = attendance;
        this.notHeld = notHeld;
        this.correct = correct;
        this.leaders = leaders;
        this.notices = notices;
        this.frames = frames;
    }

    @Get
    BokningarPage list(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return list(request, actor, nr, new FormFields(Map.of()), Problems.none());
    }

    @Get("/ny")
    HttpResponse<?> choose(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @QueryValue @Nullable String aktivitet,
            @QueryValue @Nullable String plats) {
        if (aktivitet == null) return HttpResponse.seeOther(URI.create("/arenden/" + nr + "/forslag"));
        var head = head(request, actor, nr);
        if (!head.may(CaseAction.BOOK_ACTIVITY)) throw new Forbidden("the case's state allows no booking");
        return HttpResponse.ok(
                bookPage(request, actor, head, aktivitet, plats, new FormFields(Map.of()), Problems.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> book(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var session = Sessions.id(form);
        if (session == null) {
            return bookAgain(
                    request, actor, nr, form, Problems.none().add("tillfalle", t.of("bokningar.problem.session")));
        }
        var command = new BookActivity.Command(
                nr,
                session,
                new Arrangement(
                        form.choice("sallskap", Companion.class),
                        form.optional("vem"),
                        form.choice("resa", Transport.class),
                        form.choice("paminnelse", Reminder.class)));
        return switch (book.book(command, actor)) {
            case BookActivity.Outcome.Booked booked
            when command.arranged().companion() == Companion.GUIDE && clash.at(booked.startsAt(), actor) ->
                Flash.redirect(here(nr), "bokningar.done.bookedClash");
            case BookActivity.Outcome.Booked _ -> Flash.redirect(here(nr), "bokningar.done.booked");
            case BookActivity.Outcome.NoTextMessage(var why) ->
                bookAgain(request, actor, nr, form, Problems.none().add("paminnelse", t.of("bokningar.noText", why)));
            case BookActivity.Outcome.Refused refused ->
                bookAgain(
                        request,
                        actor,
                        nr,
                        form,
                        Problems.none().add("tillfalle", t.of("bokningar.noPlace", refused.why())));
        };
    }

    @Get("/{id}/flytta")
    HttpResponse<?> moveForm(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        var item = item(nr, id, actor);
        if (!item.allowed().contains(BookingAction.MOVE)) return tooLate(nr);
        return HttpResponse.ok(movePage(request, actor, nr, item, new FormFields(Map.of()), Problems.none()));
    }

    @Post("/{id}/flytta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var item = item(nr, id, actor);
        var problems = problems(form, t);
        var session = Sessions.id(form);
        if (session == null) problems.add("tillfalle", t.of("bokningar.problem.session"));
        if (session == null || !problems.isEmpty()) return moveAgain(request, actor, nr, item, form, problems);
        var command = new MoveBooking.Command(id, session, askedBy(form), form.text("varfor"));
        return switch (move.move(command, actor)) {
            case MoveBooking.Outcome.Moved _ -> Flash.redirect(here(nr), "bokningar.done.moved");
            case MoveBooking.Outcome.TooLate _ -> tooLate(nr);
            case MoveBooking.Outcome.WhyMissing _ ->
                moveAgain(request, actor, nr, item, form, problems.add("varfor", t.of("bokningar.problem.why")));
            case MoveBooking.Outcome.Refused refused ->
                moveAgain(
                        request,
                        actor,
                        nr,
                        item,
                        form,
                        problems.add("tillfalle", t.of("bokningar.noPlace", refused.why())));
        };
    }

    @Get("/{id}/avboka")
    HttpResponse<?> cancelForm(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        var item = item(nr, id, actor);
        if (!item.allowed().contains(BookingAction.CANCEL)) return tooLate(nr);
        return HttpResponse.ok(cancelPage(request, actor, nr, item, new FormFields(Map.of()), Problems.none()));
    }

    @Post("/{id}/avboka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var item = item(nr, id, actor);
        var problems = problems(form, t);
        if (!problems.isEmpty()) return cancelAgain(request, actor, nr, item, form, problems);
        var command = new CancelBooking.Command(id, askedBy(form), form.text("varfor"));
        return switch (cancel.cancel(command, actor)) {
            case CancelBooking.Outcome.Cancelled _ ->
                Flash.redirect(here(nr), "bokningar.done.cancelled", here(nr) + "/" + id + "/angra");
            case CancelBooking.Outcome.TooLate _ -> tooLate(nr);
            case CancelBooking.Outcome.WhyMissing _ ->
                cancelAgain(request, actor, nr, item, form, problems.add("varfor", t.of("bokningar.problem.why")));
        };
    }

    @Post("/{id}/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undoCancel(Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        item(nr, id, actor);
        return switch (undoCancel.undo(id, actor)) {
            case UndoCancel.Outcome.Undone _ -> Flash.redirect(here(nr), "bokningar.done.undone");
            case UndoCancel.Outcome.TooLate _ -> Flash.redirect(here(nr), "bokningar.done.undoTooLate");
            case UndoCancel.Outcome.Told _ -> Flash.redirect(here(nr), "bokningar.done.undoTold");
            case UndoCancel.Outcome.Refused(var why) -> Flash.redirect(here(nr), "bokningar.noPlace." + why.name());
        };
    }

    @Post("/ledare")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> letLeadersSeeName(Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var yes = new FormFields(fields).text("ser").equals("ja");
        leaders.let(nr, yes, Consent.Form.ORAL, actor);
        return Flash.redirect(here(nr), yes ? "bokningar.done.leaderYes" : "bokningar.done.leaderNo");
    }

    @Post("/{id}/narvaro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> attend(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        item(nr, id, actor);
        if (form.text("kom").equals("holls-inte")) return notHeld(actor, nr, id);
        var came = form.text("kom").equals("ja");
        var field = "orsak-" + id;
        return switch (attendance.register(new RegisterAttendance.Command(id, came, form.optional(field)), actor)) {
            case RegisterAttendance.Outcome.Came _ -> Flash.redirect(here(nr), "bokningar.done.came");
            case RegisterAttendance.Outcome.Missed missed ->
                Flash.redirect(here(nr), missed.twice() ? "bokningar.done.missedTwice" : "bokningar.done.missed");
            case RegisterAttendance.Outcome.NotYet _ -> Flash.redirect(here(nr), "bokningar.done.notYet");
            case RegisterAttendance.Outcome.AlreadySettled _ -> Flash.redirect(here(nr), "bokningar.done.settled");
            case RegisterAttendance.Outcome.ReasonMissing _ -> {
                var problems = Problems.none().add(field, Frames.texts(request).of("bokningar.problem.missed"));
                yield HttpResponse.unprocessableEntity().body(list(request, actor, nr, form, problems));
            }
        };
    }

    private HttpResponse<?> notHeld(Actor actor, String nr, UUID id) {
        return switch (notHeld.register(id, actor)) {
            case RegisterNotHeld.Outcome.Registered _ -> Flash.redirect(here(nr), "bokningar.done.notHeld");
            case RegisterNotHeld.Outcome.NotYet _ -> Flash.redirect(here(nr), "bokningar.done.notYet");
            case RegisterNotHeld.Outcome.AlreadySettled _ -> Flash.redirect(here(nr), "bokningar.done.settled");
        };
    }

    @Get("/{id}/ratta")
    HttpResponse<?> correctForm(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        var item = item(nr, id, actor);
        if (!item.allowed().contains(BookingAction.CORRECT_ATTENDANCE)) return tooLate(nr);
        return HttpResponse.ok(correctPage(request, actor, nr, item, new FormFields(Map.of()), Problems.none()));
    }

    @Post("/{id}/ratta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var item = item(nr, id, actor);
        var came = form.text("kom").equals("ja");
        return switch (correct.correct(new CorrectAttendance.Command(id, came, form.text("varfor")), actor)) {
            case CorrectAttendance.Outcome.Corrected _, CorrectAttendance.Outcome.StandsSo _ ->
                Flash.redirect(here(nr), "bokningar.done.corrected");
            case CorrectAttendance.Outcome.NothingRegistered _ -> tooLate(nr);
            case CorrectAttendance.Outcome.WhyMissing _ -> {
                var problems =
                        Problems.none().add("varfor", Frames.texts(request).of("bokningar.problem.why"));
                yield HttpResponse.unprocessableEntity().body(correctPage(request, actor, nr, item, form, problems));
            }
        };
    }

    private RattaPage correctPage(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            CaseBookings.Item item,
            FormFields form,
            Problems problems) {
        return new RattaPage(frames.of(request, actor), head(request, actor, nr), item.booking(), form, problems);
    }

    private static Problems problems(FormFields form, Texts t) {
        var problems = Problems.none();
        if (form.choice("vem", AskedBy.class) == null) problems.add("vem", t.of("bokningar.problem.askedBy"));
        if (form.text("varfor").isEmpty()) problems.add("varfor", t.of("bokningar.problem.why"));
        return problems;
    }

    private static AskedBy askedBy(FormFields form) {
        return Objects.requireNonNull(form.choice("vem", AskedBy.class));
    }

    private BokningarPage list(HttpRequest<?> request, Actor actor, String nr, FormFields typed, Problems problems) {
        return new BokningarPage(
                frames.of(request, actor),
                head(request, actor, nr),
                bookings.show(nr, actor),
                leaders.may(nr, actor),
                typed,
                problems);
    }

    private HttpResponse<?> bookAgain(
            HttpRequest<?> request, Actor actor, String nr, FormFields form, Problems problems) {
        return HttpResponse.unprocessableEntity()
                .body(bookPage(
                        request,
                        actor,
                        head(request, actor, nr),
                        form.text("aktivitet"),
                        form.optional("plats"),
                        form,
                        problems));
    }

    private BokaPage bookPage(
            HttpRequest<?> request,
            Actor actor,
            CaseHead head,
            String activity,
            @Nullable String place,
            FormFields form,
            Problems problems) {
        return new BokaPage(
                frames.of(request, actor),
                head,
                activities.show(activity, actor),
                place,
                notices.hindrance(head.shown().person().id(), actor).orElse(null),
                form,
                problems);
    }

    private HttpResponse<?> moveAgain(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            CaseBookings.Item item,
            FormFields form,
            Problems problems) {
        return HttpResponse.unprocessableEntity().body(movePage(request, actor, nr, item, form, problems));
    }

    private FlyttaPage movePage(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            CaseBookings.Item item,
            FormFields form,
            Problems problems) {
        var page = activities.show(item.booking().slug(), actor);
        return new FlyttaPage(
                frames.of(request, actor), head(request, actor, nr), item.booking(), page, form, problems);
    }

    private HttpResponse<?> cancelAgain(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            CaseBookings.Item item,
            FormFields form,
            Problems problems) {
        return HttpResponse.unprocessableEntity().body(cancelPage(request, actor, nr, item, form, problems));
    }

    private AvbokaPage cancelPage(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            CaseBookings.Item item,
            FormFields form,
            Problems problems) {
        return new AvbokaPage(frames.of(request, actor), head(request, actor, nr), item.booking(), form, problems);
    }

    /** A booking of this case; another case's is missing. */
    private CaseBookings.Item item(String nr, UUID id, Actor actor) {
        var page = bookings.show(nr, actor);
        return Stream.concat(page.ahead().stream(), page.past().stream())
                .filter(it -> it.booking().bookingId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("booking"));
    }

    private static HttpResponse<?> tooLate(String nr) {
        return Flash.redirect(here(nr), "bokningar.done.tooLate");
    }

    private CaseHead head(HttpRequest<?> request, Actor actor, String nr) {
        return new CaseHead(overview.show(nr, actor), Frames.texts(request));
    }

    private static String here(String nr) {
        return "/arenden/" + nr + "/bokningar";
    }
}
