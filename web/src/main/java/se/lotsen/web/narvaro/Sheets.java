package se.lotsen.web.narvaro;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.attendance.CallOff;
import se.lotsen.attendance.Numbers;
import se.lotsen.attendance.RemarkOnProgramme;
import se.lotsen.attendance.SaveCount;
import se.lotsen.booking.CancelSession;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** What is done from a session's pages, the same by the link and with an account. Each answers what is wrong; nothing wrong means done. */
@Singleton
final class Sheets {

    private final SaveCount save;
    private final CallOff callOff;
    private final RemarkOnProgramme remark;

    Sheets(SaveCount save, CallOff callOff, RemarkOnProgramme remark) {
        this.save = save;
        this.callOff = callOff;
        this.remark = remark;
    }

    Problems save(UUID session, FormFields form, Texts t, Actor actor) {
        var problems = Problems.none();
        var numbers = Counters.numbers(form);
        if (numbers == null) return problems.add(Counters.wrong(form), notANumber(t));
        var outcome = save.save(new SaveCount.Command(session, Counters.came(form), numbers, seen(form)), actor);
        return switch (outcome) {
            case SaveCount.Outcome.Saved _ -> problems;
            case SaveCount.Outcome.NotYet _ -> problems.add("innehall", t.of("narvaro.notBegun"));
            case SaveCount.Outcome.Cancelled _ -> problems.add("innehall", t.of("narvaro.isCancelled"));
            case SaveCount.Outcome.Meanwhile _ -> problems.add("innehall", t.of("narvaro.meanwhile"));
            case SaveCount.Outcome.MoreNewThanCame(var came) ->
                problems.add(Counters.NEW, t.of("narvaro.problem.newVisitors", came));
            case SaveCount.Outcome.NotANumber _ -> problems.add(Counters.wrong(form), notANumber(t));
        };
    }

    private static @Nullable Integer seen(FormFields form) {
        var text = form.text("version");
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private static String notANumber(Texts t) {
        return t.of("narvaro.notANumber", Numbers.MOST);
    }

    Problems callOff(UUID session, FormFields form, Texts t, Actor actor) {
        var problems = Problems.none();
        var wished = !form.text("nytt-datum").isEmpty() || !form.text("ny-tid").isEmpty();
        var instead = instead(form);
        if (wished && instead == null) return problems.add("nytt-datum", t.of("narvaro.problem.newTime"));
        return switch (callOff.callOff(session, form.text("varfor"), instead, actor)) {
            case CancelSession.Outcome.Cancelled _, CancelSession.Outcome.AlreadyCancelled _ -> problems;
            case CancelSession.Outcome.Over _ -> problems.add("varfor", t.of("narvaro.problem.over"));
            case CancelSession.Outcome.ReasonMissing _ -> problems.add("varfor", t.of("narvaro.problem.why"));
            case CancelSession.Outcome.ReasonTooLong _ ->
                problems.add("varfor", t.of("narvaro.problem.long", CancelSession.LONGEST));
            case CancelSession.Outcome.NotInstead _ -> problems.add("nytt-datum", t.of("narvaro.problem.notInstead"));
        };
    }

    private static @Nullable Instant instead(FormFields form) {
        var day = form.date("nytt-datum");
        var time = form.time("ny-tid");
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(Swedish.ZONE).toInstant();
    }

    Problems tell(UUID session, FormFields form, Texts t, Actor actor) {
        return switch (remark.tell(session, form.text("vad"), actor)) {
            case RemarkOnProgramme.Outcome.Told _ -> Problems.none();
            case RemarkOnProgramme.Outcome.WordsMissing _ -> Problems.none().add("vad", t.of("narvaro.problem.what"));
            case RemarkOnProgramme.Outcome.TooLong _ ->
                Problems.none().add("vad", t.of("narvaro.problem.long", RemarkOnProgramme.LONGEST));
            case RemarkOnProgramme.Outcome.TooMany _ -> Problems.none().add("vad", t.of("narvaro.problem.enough"));
        };
    }
}
