package se.lotsen.web.forslag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.matching.Fit;
import se.lotsen.matching.Reason;
import se.lotsen.matching.Suggestions;
import se.lotsen.web.aktiviteter.ActivityWords;
import se.lotsen.web.support.Texts;

/** One activity at one place in words, with how it suits the person. */
public record Card(Fit fit, Texts t) {

    /** Every activity that was looked at, those that do not fit included. */
    static Stream<Fit> all(Suggestions.Page shown) {
        return Stream.concat(shown.fitting().stream(), shown.excluded().stream());
    }

    /** The card of a key, or null when the catalogue has it no more. */
    static @Nullable Card of(String key, Suggestions.Page shown, Texts t) {
        return all(shown)
                .map(it -> new Card(it, t))
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The cards of some keys; those that the catalogue has no more are left out. */
    static List<Card> of(List<String> keys, Suggestions.Page shown, Texts t) {
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(of(key, shown, t)))
                .toList();
    }

    /** Name of the activity and the place in addresses. */
    public String key() {
        return slug() + "~" + placeSlug();
    }

    /** Name of the activity in addresses. */
    public String slug() {
        return fit.offering().activity().slug();
    }

    /** Name of the place in addresses, or empty. */
    public String placeSlug() {
        var place = fit.offering().place();
        return place == null ? "" : place.slug();
    }

    /** Where the person of a case is booked on it; {@code caseHref} is the address of the case. */
    public String bookHref(String caseHref) {
        var to = caseHref + "/bokningar/ny?aktivitet=" + slug();
        return placeSlug().isEmpty() ? to : to + "&plats=" + placeSlug();
    }

    /** Name of the activity. */
    public String name() {
        return fit.offering().activity().name();
    }

    /** Where it is held. */
    public String place() {
        return words().place(fit.offering().place());
    }

    /** "tisdagar kl. 13.00, nästa 24 nov". */
    public String when() {
        return words().when(fit.offering().sessions(), fit.next());
    }

    /** Price each time, in words; empty when nobody has stated it. */
    public String cost() {
        var activity = fit.offering().activity();
        return activity.costKr() == null ? "" : words().cost(activity);
    }

    /** How one gets there: address, whether a bus stops near, whether there are stairs; as far as it is known. */
    public List<String> gettingThere() {
        var place = fit.offering().place();
        if (place == null) return List.of();
        var known = new ArrayList<String>();
        if (place.address() != null) known.add(t.of("forslag.way.address", place.address()));
        if (Boolean.TRUE.equals(place.busStop())) known.add(t.of("forslag.way.bus"));
        if (Boolean.TRUE.equals(place.stepFree())) known.add(t.of("forslag.way.stepFree"));
        return known;
    }

    /** "5 av 12 platser lediga". */
    public String left() {
        return words().left(fit.next());
    }

    /** "Ledare Kerstin Öhman, 070-174 06 52", or empty. */
    public String leader() {
        return words().leader(fit.offering().activity());
    }

    /** When the facts were checked. */
    public String checked() {
        return words().checked(fit.offering().activity());
    }

    /** True when something about it is made up for the demonstration. */
    public boolean isExample() {
        return ActivityWords.isExample(fit.offering().activity(), fit.offering().place());
    }

    /** Passar för att. */
    public List<String> fits() {
        return new ReasonWords(t).of(fit.fits());
    }

    /** Tänk på. */
    public List<String> notes() {
        return new ReasonWords(t).of(fit.notes());
    }

    /** Tänk på, as told to the person: without what the guide should find out first. */
    public List<String> notesToTell() {
        return new ReasonWords(t)
                .of(fit.notes().stream().filter(it -> !it.kind().isForGuide()).toList());
    }

    /** The same where the price is told apart. */
    public List<String> notesBesidePrice() {
        return new ReasonWords(t)
                .of(fit.notes().stream()
                        .filter(it -> !it.kind().isForGuide() && it.kind() != Reason.Kind.COSTS)
                        .toList());
    }

    /** What the guide should find out first. */
    public List<String> toFindOut() {
        return new ReasonWords(t)
                .of(fit.notes().stream().filter(it -> it.kind().isForGuide()).toList());
    }

    /** Passar inte. */
    public List<String> against() {
        return new ReasonWords(t).of(fit.against());
    }

    private ActivityWords words() {
        return new ActivityWords(t);
    }
}
