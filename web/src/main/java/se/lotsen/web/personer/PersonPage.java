package se.lotsen.web.personer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lotsen.around.LetContactKnow;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactRole;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One around the senior.
 *
 * @param details what is known, as it stands in the form
 * @param isTyped true when the details come back with something to put right in them
 * @param consent what that one may know, as it stands in the form
 */
public record PersonPage(
        Frame frame,
        CaseOverview.Page shown,
        CaseOverview.Around one,
        FormFields details,
        boolean isTyped,
        FormFields consent,
        Problems problems)
        implements Page {

    /** Fields of the details, each with what it is called. */
    private static final List<Map.Entry<String, String>> LABELS = List.of(
            Map.entry("namn", "personer.name"),
            Map.entry("relation", "personer.relation"),
            Map.entry("roll", "personer.role"),
            Map.entry("telefon", "personer.phone"),
            Map.entry("nod", "personer.emergency"),
            Map.entry("arende", "personer.ownCaseField"));

    /** What is known now, where it differs from what was typed. */
    public record Known(String fact, String value) {}

    /** What is known now, where the details that come back say something else. */
    public List<Known> known() {
        if (!isTyped) return List.of();
        var now = details(one);
        return LABELS.stream()
                .filter(field -> !now.text(field.getKey()).equals(details.text(field.getKey())))
                .map(field -> new Known(frame.t().of(field.getValue()), said(field.getKey(), now)))
                .toList();
    }

    private String said(String field, FormFields now) {
        return switch (field) {
            case "roll" ->
                Choice.of(one.contact().role(), "contactRole", frame.t()).label();
            case "nod" -> frame.t().of(now.isTicked(field) ? "personer.yes" : "personer.no");
            default -> now.text(field).isEmpty() ? frame.t().of("personer.nothing") : now.text(field);
        };
    }

    /** The details as they are kept. */
    static FormFields details(CaseOverview.Around one) {
        var contact = one.contact();
        var values = new HashMap<String, Object>();
        values.put("namn", contact.name());
        values.put("relation", contact.relation());
        values.put("roll", contact.role().name());
        if (contact.phone() != null) values.put("telefon", contact.phone());
        if (contact.emergency()) values.put("nod", "ja");
        if (one.ownCase() != null) values.put("arende", one.ownCase());
        return new FormFields(values);
    }

    /** The consent that lives, or a fresh one asked for today. */
    static FormFields consent(CaseOverview.Around one, LocalDate today, String guide) {
        var lives = one.mayKnow();
        if (lives == null) {
            return new FormFields(
                    Map.of("grund", Consent.Basis.CONSENT.name(), "gavs", today.toString(), "fragade", guide));
        }
        var values = new HashMap<String, Object>();
        values.put("vad", lives.items().stream().map(Enum::name).toList());
        values.put("grund", lives.basis().name());
        if (lives.motive() != null) values.put("motiv", lives.motive());
        values.put("form", lives.form().name());
        values.put("gavs", lives.givenOn().toString());
        values.put("fragade", lives.askedBy());
        return new FormFields(values);
    }

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = one.contact().nameAndRelation();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of this page. */
    public String href() {
        return words().href() + "/personer/" + one.contact().id();
    }

    /** Roles to choose among. */
    public List<Choice> roles() {
        return Choice.of(ContactRole.class, "contactRole", frame.t());
    }

    /** What may be told, in the order of the law's caution: times first, the talk last. */
    public List<ConsentItem> items() {
        return List.of(ConsentItem.CONTACT, ConsentItem.PLAN, ConsentItem.OUTCOME, ConsentItem.REASON);
    }

    /** The wording of an item, with a capital letter. */
    public String label(ConsentItem item) {
        return Choice.of(item, "aroundItem", frame.t()).label();
    }

    /** True when an item is ticked. */
    public boolean isTicked(ConsentItem item) {
        return consent.all("vad").contains(item.name());
    }

    /** Ways of giving it. */
    public List<Choice> forms() {
        return Choice.of(Consent.Form.class, "consentForm", frame.t());
    }

    /** Grounds there can be. */
    public List<Consent.Basis> grounds() {
        return LetContactKnow.GROUNDS.stream().sorted().toList();
    }
}
