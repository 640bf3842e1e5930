package se.lotsen.web.bokningar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.booking.Companion;
import se.lotsen.booking.Reminder;
import se.lotsen.booking.Transport;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.catalogue.Offering;
import se.lotsen.notice.Hindrance;
import se.lotsen.person.ContactPreference;
import se.lotsen.web.aktiviteter.ActivityWords;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * Booking a place on one of the next sessions of an activity.
 *
 * @param place slug of the only place to show, or null for all
 * @param noText why no text message would go to the person, or null when one would
 */
public record BokaPage(
        Frame frame,
        CaseHead head,
        ActivityView.Page shown,
        @Nullable String place,
        @Nullable Hindrance noText,
        FormFields typed,
        Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("bokningar.bookTitle", shown.activity().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** How pages speak of activities. */
    public ActivityWords words() {
        return new ActivityWords(frame.t());
    }

    /** Where it is held, the place asked for alone when it is one of them. */
    public List<Offering> heldAt() {
        var there = shown.heldAt().stream()
                .filter(it -> it.place() != null && it.place().slug().equals(place))
                .toList();
        return there.isEmpty() ? shown.heldAt() : there;
    }

    /** Names of the places. */
    public String places() {
        return String.join(
                ", ", heldAt().stream().map(it -> words().place(it.place())).toList());
    }

    /** The next sessions. */
    public List<Radio> sessions() {
        return Sessions.next(heldAt(), null, typed, frame.t());
    }

    /** Who comes along, nobody to begin with. */
    public List<Radio> companions() {
        var sent = typed.choice("sallskap", Companion.class);
        var choices = new ArrayList<Radio>();
        choices.add(new Radio("", frame.t().of("bokningar.alone"), "", sent == null, false));
        choices.addAll(Radio.of(Companion.class, sent, "bokningar.companion", frame.t()));
        return choices;
    }

    /** What the talk says about company, or empty. */
    public String companionHint() {
        var wanted = head.shown().talk().map(it -> it.companionWanted()).orElse(false);
        return wanted ? frame.t().of("bokningar.wantsCompany", head.name()) : "";
    }

    /** How the person is reminded: by text message who wants to be reached so, by a call who has a number, else not. */
    public List<Radio> reminders() {
        var t = frame.t();
        var sent = typed.choice("paminnelse", Reminder.class);
        var isOpen = sent != null && (sent != Reminder.SMS || noText == null);
        var chosen = isOpen ? sent : proposed();
        return Arrays.stream(Reminder.values())
                .map(way -> new Radio(
                        way.name(),
                        t.of("bokningar.reminder", way),
                        note(way),
                        way == chosen,
                        way == Reminder.SMS && noText != null))
                .toList();
    }

    private Reminder proposed() {
        var person = head.shown().person();
        if (person.contactPreference() == ContactPreference.SMS && noText == null) return Reminder.SMS;
        return person.phone() == null ? Reminder.NONE : Reminder.PHONE;
    }

    private String note(Reminder way) {
        if (way == Reminder.SMS && noText != null) return frame.t().of("bokningar.noText", noText);
        var phone = head.shown().person().phone();
        return way == Reminder.NONE || phone == null ? "" : phone;
    }

    /** How the person gets there, not decided to begin with. */
    public List<Radio> ways() {
        var sent = typed.choice("resa", Transport.class);
        var choices = new ArrayList<Radio>();
        choices.add(new Radio("", frame.t().of("bokningar.notDecided"), "", sent == null, false));
        choices.addAll(Radio.of(Transport.class, sent, "bokningar.transport", frame.t()));
        return choices;
    }
}
