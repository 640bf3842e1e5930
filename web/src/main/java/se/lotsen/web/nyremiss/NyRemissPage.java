package se.lotsen.web.nyremiss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Protection;
import se.lotsen.referral.Referral;
import se.lotsen.referral.draft.DraftPart;
import se.lotsen.referral.draft.DraftPart.Permission;
import se.lotsen.referral.draft.DraftPart.Reach;
import se.lotsen.referral.draft.DraftPart.Who;
import se.lotsen.referral.draft.DraftPart.Why;
import se.lotsen.referral.draft.DraftPart.Wishes;
import se.lotsen.referral.draft.DraftSection;
import se.lotsen.referral.draft.DraftSection.Progress;
import se.lotsen.referral.draft.HandIn;
import se.lotsen.referral.draft.SentElsewhere;
import se.lotsen.referral.draft.ShowDraft.Shown;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * A draft as a list of its parts, and when all are done as everything that will be sent.
 *
 * @param open the health centre's open referral for the same person, when that is why nothing was sent
 * @param refused why another municipality could not take it, when that is why
 * @param came what another municipality has of it since before, when it says something else
 */
public record NyRemissPage(
        Frame frame,
        Shown shown,
        @Nullable Referral open,
        HandIn.Outcome.@Nullable Refused refused,
        @Nullable SentElsewhere came)
        implements Page {

    /** One question and its answer. */
    public record Line(String question, String answer) {}

    /** Address of a draft. */
    static String href(UUID id) {
        return "/vc/ny/" + id;
    }

    /** Address of this draft. */
    public String href() {
        return href(shown.id());
    }

    /** Address of a part. */
    public String href(DraftSection section) {
        return href() + "/" + PartForm.path(section);
    }

    /** Why another municipality could not take it, and whom to call. */
    public String refusal() {
        return refused == null
                ? ""
                : frame.t()
                        .of(
                                "nyremiss.refused." + refused.why().name(),
                                refused.by().name());
    }

    /** That it came before as it was then, when and under which number. */
    public String cameBefore() {
        return came == null
                ? ""
                : frame.t()
                        .of(
                                "nyremiss.cameOtherwise",
                                came.municipality(),
                                frame.t().dateTime(came.sentAt()),
                                came.number());
    }

    /** The parts in their order. */
    public List<DraftSection> sections() {
        return List.of(DraftSection.values());
    }

    /** True when it can be sent. */
    public boolean isReady() {
        return shown.next().isEmpty();
    }

    /** Colour of the tag that says how far a part has come. */
    public String color(DraftSection section) {
        return switch (shown.progress(section)) {
            case DONE -> "success";
            case BEGUN -> "info";
            case NOT_BEGUN -> "neutral";
        };
    }

    /** How far a part has come. */
    public Progress progress(DraftSection section) {
        return shown.progress(section);
    }

    /** When something was last saved: 10.42. */
    public String saved() {
        var at = shown.savedAt();
        return at == null ? "" : frame.t().time(at);
    }

    /** The answers of a part in one line, or what it asks about when nothing is answered. */
    public String gist(DraftSection section) {
        var part = shown.draft().part(section);
        if (part == null) return t("gist", section);
        var answers = lines(part).stream().map(Line::answer).limit(3).collect(Collectors.joining(", "));
        return answers.isEmpty() ? t("gist", section) : answers;
    }

    /** The answers of a part, question by question; what was left empty is left out. */
    public List<Line> lines(DraftSection section) {
        var part = shown.draft().part(section);
        return part == null ? List.of() : lines(part);
    }

    private List<Line> lines(DraftPart part) {
        var lines = new ArrayList<Line>();
        switch (part) {
            case Who it -> {
                add(lines, "name", shown.draft().name());
                add(lines, "number", it.personNumber().map(Object::toString).orElse(it.number()));
                if (it.receiver() != null)
                    add(lines, "livesIn", shown.receiver().name());
                if (!it.language().equals("sv") || it.interpreter()) {
                    add(lines, "language", DelPage.language(it.language(), frame.t()));
                }
                if (it.interpreter()) add(lines, "interpreter", t("yes"));
                if (it.protection() != Protection.NONE) add(lines, "protection", t("protection", it.protection()));
            }
            case Permission it -> {
                if (it.given() != null) add(lines, "given", t("given", it.given()));
                add(lines, "givenOn", it.day().map(frame.t()::date).orElse(it.givenOn()));
                add(lines, "motive", it.motive());
                if (it.back() == Permission.Back.SOME) add(lines, "back", words("consentItem", it.items()));
                else if (it.back() != null) add(lines, "back", t("back", it.back()));
            }
            case Why it -> {
                add(lines, "reason", it.reason());
                if (it.lonely() != null) add(lines, "lonely", frame.t().of("words.directAnswer", it.lonely()));
                add(lines, "ucla3", it.ucla3());
                if (it.urgent()) add(lines, "urgent", t("yes"));
                add(lines, "risk", it.risk());
            }
            case Wishes it -> {
                add(lines, "ownWish", it.ownWish());
                add(lines, "needs", words("need", it.needs()));
                add(lines, "note", it.note());
            }
            case Reach it -> {
                add(lines, "preference", DelPage.preference(it.preference(), frame.t()));
                add(lines, "phone", it.phone());
                add(lines, "when", it.when());
                add(lines, "address", address(it));
                add(lines, "relative", it.relative());
            }
        }
        return lines;
    }

    private static String address(Reach reach) {
        return Arrays.stream(new String[] {reach.street(), (reach.postalCode() + " " + reach.city()).strip()})
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void add(List<Line> lines, String question, String answer) {
        if (!answer.isEmpty()) lines.add(new Line(t("line." + question), answer));
    }

    private String words(String kind, Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(value -> frame.t().of("words." + kind, value))
                .collect(Collectors.joining(", "));
    }

    private String t(String key) {
        return frame.t().of("nyremiss." + key);
    }

    private String t(String key, Enum<?> value) {
        return frame.t().of("nyremiss." + key, value);
    }
}
