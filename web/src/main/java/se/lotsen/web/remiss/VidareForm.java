package se.lotsen.web.remiss;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.passon.PassOnReferral.Agreement;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * What the guide fills in to pass a referral on: where to, and what the person has said.
 *
 * @param to SCB code of the municipality, or empty
 * @param given as typed, ÅÅÅÅ-MM-DD
 * @param back whether the other municipality may tell the health centre how it goes, or null when not chosen
 */
public record VidareForm(
        String to,
        Consent.@Nullable Form form,
        String given,
        @Nullable LocalDate givenOn,
        @Nullable Back back,
        Set<ConsentItem> items,
        String greeting) {

    /** What the other municipality may tell the health centre. */
    public enum Back {
        SOME,
        NOTHING
    }

    /** Before anything is chosen. */
    static VidareForm fresh(LocalDate today) {
        return new VidareForm("", null, today.toString(), today, null, Set.of(), "");
    }

    /** As it was sent. */
    static VidareForm of(FormFields fields) {
        return new VidareForm(
                fields.text("kommun"),
                fields.choice("samtycke", Consent.Form.class),
                fields.text("jadag"),
                fields.date("jadag"),
                fields.choice("berattar", Back.class),
                fields.choices("saker", ConsentItem.class),
                fields.text("vidarehalsning"));
    }

    /** Whether a box is ticked. */
    public boolean has(String item) {
        return items.stream().anyMatch(it -> it.name().equals(item));
    }

    /** What the person has agreed to, or null until all of it is answered. */
    @Nullable
    Agreement agreement() {
        if (form == null || givenOn == null || back == null) return null;
        return new Agreement(form, givenOn, back == Back.SOME ? items : Set.of());
    }

    /** What is missing. */
    void problems(Problems problems, Texts t) {
        if (to.isEmpty()) problems.add("kommun", t.of("problem.passOn.to"));
        if (form == null) problems.add("samtycke", t.of("problem.passOn.agreement"));
        if (givenOn == null) problems.add("jadag", t.of("problem.date.unreadable"));
        if (back == null) problems.add("berattar", t.of("remiss.problem.back"));
        else if (back == Back.SOME && items.isEmpty()) problems.add("saker", t.of("remiss.problem.items"));
    }
}
