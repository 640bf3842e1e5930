package se.lotsen.web.synpunkter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.complaint.Complaint;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.Feedback;
import se.lotsen.shared.KnownYear;
import se.lotsen.tertial.Lock;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Texts;

/** An item in words. */
public record SynpunktWords(Texts t) {

    /** The kinds to choose among. */
    public List<Choice> kinds() {
        return Choice.each(ComplaintKind.class, "synpunkter.kind", t);
    }

    /** What it is about: the category, or the words of who registered it; empty for praise. */
    public String subject(Complaint complaint) {
        var subject = complaint.sorting().subject();
        if (subject == null) return "";
        var note = complaint.sorting().note();
        return note == null ? t.of("synpunkter.subject", subject) : note;
    }

    /** "ons 25 nov 2026". */
    public String day(LocalDate day) {
        return t.date(day);
    }

    /** What is owed, in a sentence. */
    public String feedback(Complaint complaint, LocalDate today) {
        Feedback feedback = complaint.feedback();
        var on = feedback.on();
        var dueOn = feedback.dueOn();
        if (dueOn == null) return t.of("synpunkter.anonymous");
        if (on != null) return t.of("synpunkter.fedBackOn", t.date(on));
        if (complaint.isDismissed()) return t.of("synpunkter.state.DISMISSED");
        var late = feedback.late(today);
        return late == 0 ? t.of("synpunkter.dueOn", t.date(dueOn)) : t.of("synpunkter.lateSince", t.date(dueOn));
    }

    /** True when feedback is late. */
    public boolean isLate(Complaint complaint, @Nullable LocalDate today) {
        return today != null && !complaint.isDismissed() && complaint.feedback().late(today) > 0;
    }

    /** A line of the board's table, by its key. */
    public String line(String key) {
        return key.contains(".") ? t.of("synpunkter." + key) : t.of("synpunkter.line." + key);
    }

    /** Who has locked a third and when, or that nobody has. */
    public String locked(@Nullable Lock lock, boolean over) {
        if (lock == null) return t.of(over ? "synpunkter.notLocked" : "synpunkter.notOver");
        return t.of("synpunkter.locked", t.dateTime(lock.lockedAt()), lock.lockedBy());
    }

    /** This year and the three before it, to choose among. */
    static List<Choice> years(int thisYear) {
        return KnownYear.latest(thisYear, 4).stream()
                .map(String::valueOf)
                .map(each -> new Choice(each, each))
                .toList();
    }
}
