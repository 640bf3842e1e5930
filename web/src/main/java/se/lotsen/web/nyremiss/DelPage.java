package se.lotsen.web.nyremiss;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Protection;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.Need;
import se.lotsen.referral.draft.DraftPart.Permission;
import se.lotsen.referral.draft.DraftSection;
import se.lotsen.referral.draft.ShowDraft;
import se.lotsen.referral.draft.ShowDraft.Shown;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * One part of a referral.
 *
 * @param mine own drafts, offered before a new one is begun
 */
public record DelPage(
        Frame frame, Shown shown, DraftSection section, FormFields fields, List<ShowDraft.Line> mine, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = heading();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** What the part asks. */
    public String heading() {
        return frame.t().of("nyremiss.heading", section);
    }

    /** "Del 2 av 5". */
    public String step() {
        return frame.t().of("nyremiss.step", section.ordinal() + 1, DraftSection.values().length);
    }

    /** Address of the draft. */
    public String href() {
        return NyRemissPage.href(shown.id());
    }

    /** Address of the part. */
    public String action() {
        return href() + "/" + PartForm.path(section);
    }

    /** Address of another draft. */
    public String href(UUID id) {
        return NyRemissPage.href(id);
    }

    /** True when nothing of it has been saved. */
    public boolean isFresh() {
        return shown.savedAt() == null;
    }

    /** When a draft was last saved. */
    public String saved(ShowDraft.Line line) {
        return frame.t().dateTime(line.savedAt());
    }

    /** What was typed in a field. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** Yes and no. */
    public List<Choice> yesNo() {
        return List.of(
                new Choice("ja", frame.t().of("nyremiss.yes")),
                new Choice("nej", frame.t().of("nyremiss.no")));
    }

    /** Where the person may live: the nurse's own municipality, the others where the health centre is connected, or none of these. */
    public List<Choice> homes() {
        var homes = new ArrayList<Choice>();
        homes.add(new Choice("ja", shown.municipality().name()));
        shown.others().forEach(other -> homes.add(new Choice(other.municipalityId(), other.name())));
        homes.add(new Choice("nej", frame.t().of("nyremiss.livesElsewhere")));
        return List.copyOf(homes);
    }

    /** Languages with a name of their own, and any other. */
    public List<Choice> languages() {
        return Identity.LANGUAGES.stream()
                .map(code -> new Choice(code, language(code, frame.t())))
                .toList();
    }

    /** Kinds of protected identity. */
    public List<Choice> protections() {
        return choices(Protection.values(), "protection");
    }

    /** How the consent was given. */
    public List<Choice> givens() {
        return choices(Permission.Given.values(), "given");
    }

    /** How much may be told back. */
    public List<Choice> backs() {
        return choices(Permission.Back.values(), "back");
    }

    /** What may be told back, item by item. */
    public List<Choice> items() {
        return Choice.of(ConsentItem.class, "consentItem", frame.t());
    }

    /** Answers to the single question. */
    public List<Choice> answers() {
        return Choice.of(DirectAnswer.class, "directAnswer", frame.t());
    }

    /** What may stand in the way. */
    public List<Choice> needs() {
        return Choice.of(Need.class, "need", frame.t());
    }

    /** Ways of reaching the person. */
    public List<Choice> preferences() {
        return Choice.of(ContactPreference.class, "preference", frame.t());
    }

    /** Name of a language. */
    static String language(String code, Texts t) {
        return Identity.languageName(code, t);
    }

    /** Name of a way of reaching somebody. */
    static String preference(ContactPreference preference, Texts t) {
        return Choice.of(preference, "preference", t).label();
    }

    private List<Choice> choices(Enum<?>[] values, String words) {
        return java.util.Arrays.stream(values)
                .map(value -> new Choice(value.name(), frame.t().of("nyremiss." + words, value)))
                .toList();
    }
}
