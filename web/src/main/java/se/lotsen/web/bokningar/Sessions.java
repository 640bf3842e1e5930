package se.lotsen.web.bokningar;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;
import se.lotsen.web.aktiviteter.ActivityWords;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Texts;

/** The next sessions of an activity, to choose among. */
final class Sessions {

    /** Sessions to choose among. */
    static final int NEXT = 8;

    private Sessions() {}

    /**
     * The soonest, at whatever place; one that is full can be seen and not chosen.
     *
     * @param but the session that is left out, or null
     */
    static List<Radio> next(List<Offering> heldAt, @Nullable UUID but, FormFields typed, Texts t) {
        var words = new ActivityWords(t);
        var severalPlaces = heldAt.size() > 1;
        return heldAt.stream()
                .flatMap(it -> it.sessions().stream())
                .filter(it -> !it.sessionId().equals(but))
                .sorted(Comparator.comparing(Session::startsAt).thenComparing(Session::sessionId))
                .limit(NEXT)
                .map(it -> choice(it, severalPlaces, typed, words))
                .toList();
    }

    private static Radio choice(Session session, boolean withPlace, FormFields typed, ActivityWords words) {
        var id = session.sessionId().toString();
        var place = session.place();
        var note = withPlace && place != null ? place + ", " + words.left(session) : words.left(session);
        var chosen = session.hasRoom() && typed.text("tillfalle").equals(id);
        return new Radio(id, words.moment(session), note, chosen, !session.hasRoom());
    }

    /** The chosen session, or null when none is chosen. */
    static @Nullable UUID id(FormFields form) {
        try {
            return UUID.fromString(form.text("tillfalle"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
