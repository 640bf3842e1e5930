package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.GiveFeedback;
import se.lotsen.complaint.NoteMeasure;
import se.lotsen.complaint.Outcome;
import se.lotsen.complaint.RegisterComplaint;
import se.lotsen.complaint.SendComplaint;
import se.lotsen.complaint.Sorting;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Teller;
import se.lotsen.complaint.Way;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;
import se.lotsen.tertial.LockTertial;
import se.lotsen.tertial.ShowReport;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.WriteTertialText;

/** What people have told a town this year and the year before: praise and wishes, most of them answered. Invented. */
@Singleton
@Requires(notEnv = "live")
final class HearComplaints {

    /** Something told, so many days ago. Whoever has a contact is answered after a while. */
    private record Told(
            int daysAgo,
            @Nullable Subject subject,
            @Nullable String note,
            String what,
            boolean named) {}

    private static final List<Told> ALL = List.of(
            new Told(420, null, null, "Tack för en fin julfest.", true),
            new Told(400, Subject.ACCESSIBILITY, null, "Vill ha promenaden på en annan dag.", true),
            new Told(330, null, null, "Berättar hur mycket caféet betyder.", true),
            new Told(315, Subject.ACCESSIBILITY, null, "Gymnastiken är full, fler tillfällen önskas.", true),
            new Told(300, Subject.OTHER, "typ av fika", "Önskar frukt som alternativ till bullar.", true),
            new Told(285, Subject.ACCESSIBILITY, null, "Grupperna är för stora.", true),
            new Told(270, Subject.OTHER, "folder", "Texten i foldern är för liten.", true),
            new Told(250, null, null, "Ledaren för sittgympan är så glad och vänlig.", true),
            new Told(70, Subject.QUESTION_OR_IDEA, null, "Gymnastik utan störande musik.", true),
            new Told(58, null, null, "Uppskattar att gympan utan musik är tillbaka.", true),
            new Told(44, Subject.ACCESSIBILITY, null, "Dörren till lokalen är tung att öppna.", false),
            new Told(30, null, null, "Tack för hjälpen med telefonen.", false),
            new Told(22, Subject.MISSED_OR_LATE, null, "Bussutflykten blev inställd utan att någon ringde.", true),
            new Told(4, Subject.INFORMATION, null, "Hittar inte tiderna på nätet.", true));

    private final RegisterComplaint register;
    private final SendComplaint send;
    private final GiveFeedback feedback;
    private final NoteMeasure measure;
    private final ShowReport report;
    private final LockTertial lock;
    private final WriteTertialText text;
    private final Catalogue catalogue;
    private final LotsenClock clock;

    HearComplaints(
            RegisterComplaint register,
            SendComplaint send,
            GiveFeedback feedback,
            NoteMeasure measure,
            ShowReport report,
            LockTertial lock,
            WriteTertialText text,
            Catalogue catalogue,
            LotsenClock clock) {
        this.register = register;
        this.send = send;
        this.feedback = feedback;
        this.measure = measure;
        this.report = report;
        this.lock = lock;
        this.text = text;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void hear(Staffed staffed) {
        var today = Swedish.today(clock);
        var dice = new Random(staffed.town().code().value().hashCode());
        ALL.forEach(told -> tell(told, today.minusDays(told.daysAgo()), today, dice, staffed));
        lockFirst(today, staffed);
        written(send.send(
                new SendComplaint.Command(
                        ComplaintKind.OPINION, Teller.SENIOR, "Ni borde ha öppet någon kväll också.", null),
                staffed.system()));
    }

    private void tell(Told told, LocalDate day, LocalDate today, Random dice, Staffed staffed) {
        var number = new String[1];
        clock.at(
                Moments.office(day, dice),
                () -> number[0] = written(register.register(command(told, day), guide(staffed))));
        var answered = day.plusDays(5);
        if (!told.named() || !answered.isBefore(today) || told.subject() == Subject.MISSED_OR_LATE) return;
        clock.at(Moments.office(answered, dice), () -> {
            var on = Swedish.today(clock);
            written(feedback.give(
                    new GiveFeedback.Command(number[0], on, "Ringde och berättade vad vi gör."), staffed.manager()));
            if (told.subject() == Subject.QUESTION_OR_IDEA) act(number[0], "Gympa utan musik återkom", on, staffed);
            if (told.subject() == Subject.OTHER) act(number[0], "Ändrade efter önskemålet", on, staffed);
        });
    }

    private static RegisterComplaint.Command command(Told told, LocalDate day) {
        var kind = told.subject() == null ? ComplaintKind.PRAISE : ComplaintKind.OPINION;
        return new RegisterComplaint.Command(
                new Sorting(kind, Teller.SENIOR, told.subject(), told.note()),
                Way.PHONE,
                told.what(),
                day,
                told.named() ? "Ring växeln och fråga efter sällskapet på torsdagscaféet" : null);
    }

    private void act(String number, String what, LocalDate on, Staffed staffed) {
        var gymnastics = what.startsWith("Gympa") ? gymnastics(staffed).orElse(null) : null;
        written(measure.note(new NoteMeasure.Command(number, what, gymnastics, on), staffed.manager()));
    }

    private Optional<UUID> gymnastics(Staffed staffed) {
        return catalogue.offerings(staffed.manager()).stream()
                .map(offering -> offering.activity())
                .filter(activity -> activity.kind() == Activity.Kind.CHAIR_GYMNASTICS)
                .map(Activity::id)
                .findFirst();
    }

    /** The year's first third was locked a fortnight after it ended, and one more thing of it came in afterwards. */
    private void lockFirst(LocalDate today, Staffed staffed) {
        var ended = Third.T1.of(today.getYear()).to();
        if (today.isBefore(ended.plusDays(20))) return;
        clock.at(Moments.office(ended.plusDays(12), new Random(1)), () -> {
            text.write(
                    new WriteTertialText.Command(
                            today.getYear(),
                            Third.T1,
                            "Synpunkterna handlade mest om att få fler tillfällen och mindre grupper. Foldern har fått större text."),
                    staffed.manager());
            var seen = report.show(today.getYear(), Third.T1, staffed.manager()).fingerprint();
            lock.lock(new LockTertial.Command(today.getYear(), Third.T1, seen, false), staffed.manager());
        });
        var late = new Told(
                0,
                Subject.TREATMENT,
                null,
                "En lapp som hade blivit liggande: tacksam men kände sig bortglömd i kön.",
                false);
        clock.at(
                Moments.office(ended.plusDays(16), new Random(2)),
                () -> written(register.register(command(late, ended.minusDays(10)), guide(staffed))));
    }

    private static se.lotsen.access.Actor guide(Staffed staffed) {
        return staffed.guides().getFirst();
    }

    private static String written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> written.number();
            case Outcome.Refused refused -> throw new IllegalStateException("not written: " + refused.errors());
        };
    }
}
