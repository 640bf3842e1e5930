package se.lotsen.web.samtal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.HealthTalkDraft;
import se.lotsen.healthtalk.HealthTalkReport;
import se.lotsen.healthtalk.ReadDraft;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.person.ConsentItem;
import se.lotsen.shared.FieldError;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.arende.NotSaid;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The last step: what is shared and what stays, read together and signed.
 *
 * @param shared what is chosen to be shared
 * @param letters what the health centres will read
 * @param errors what must be put right before the signature
 */
public record SammanfattningPage(
        Frame frame,
        ReadDraft.Sheet sheet,
        LocalDate today,
        Set<ConsentItem> shared,
        Letters letters,
        List<FieldError> errors)
        implements Page {

    private static final Pattern GOAL = Pattern.compile("wishes\\.goals\\[(\\d)]\\.(wish|action|dueOn)");
    private static final Map<String, String> PLACES = Map.of(
            "consent.heldOn", "1#dag",
            "consent.mode", "1#satt",
            "consent.informedOfRight", "1#ratt",
            "consent.shareWithHealthCentre", "1#aterkoppling",
            "everyday.homeCareTold", "2#hemtjanst-dag",
            "contacts.loneliness", "3#svar-how-often",
            "wishes.goals", "7#mal-1-vill");

    /** One thing that may be shared: what it is, what this talk says about it, and the step where it is changed (0 for none). */
    public record Item(ConsentItem item, boolean isShared, List<String> says, int step) {}

    /** Answers that always stay. */
    public record Stays(TalkStep step, List<TalkLine> lines) {}

    /** Something to put right, and where. */
    public record Wrong(String text, String href) {}

    /** "Steg 8 av 8: Sammanfattning". */
    public String title() {
        var title = frame.t().of("samtal.tab", 8, frame.t().of("samtal.step", TalkStep.SUMMARY));
        return errors.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(sheet.person(), sheet.person().number().ageOn(today), sheet.warnings(), frame.t());
    }

    /** Address of the talk, without a step. */
    public String href() {
        return "/arenden/" + sheet.state().file().number() + "/samtal";
    }

    /** "10.42", or empty when nothing is saved. */
    public String saved() {
        return sheet.savedAt() == null ? "" : frame.t().time(sheet.savedAt());
    }

    /** What must be put right, with a link to the field. */
    public List<Wrong> wrongs() {
        return errors.stream()
                .map(error ->
                        new Wrong(frame.t().of("problem." + error.messageKey()), href() + "/" + place(error.field())))
                .toList();
    }

    private static String place(String field) {
        var goal = GOAL.matcher(field);
        if (goal.matches()) {
            var row = Integer.parseInt(goal.group(1), 10) + 1;
            return "7#mal-" + row
                    + switch (goal.group(2)) {
                        case "wish" -> "-vill";
                        case "action" -> "-gor";
                        default -> "-senast";
                    };
        }
        return PLACES.getOrDefault(field, "1");
    }

    /** The person's answer to whether the health centre may hear anything. */
    public @Nullable Reply answer() {
        return sheet.draft().consent().shareWithHealthCentre();
    }

    /** True when a health centre has referred the person and may hear how it goes. */
    public boolean isWaitedFor() {
        return !sheet.senders().isEmpty();
    }

    /** What may be shared, in order. */
    public List<Item> items(boolean areShared) {
        return Arrays.stream(ConsentItem.values())
                .map(item -> new Item(item, isWaitedFor() && shared.contains(item), says(item), stepOf(item)))
                .filter(item -> item.isShared() == areShared)
                .toList();
    }

    /** What is said of a thing about which the talk says nothing: that there is none, or that there was no answer. */
    public List<String> nothing(Item item) {
        var unsaid = item.item() == ConsentItem.REASON ? notSaid() : List.<String>of();
        return unsaid.isEmpty() ? List.of(frame.t().of("samtal.itemEmpty", item.item())) : unsaid;
    }

    private List<String> notSaid() {
        var unsaid = new HashMap<String, String>();
        sheet.draft().barriers().unsaid().forEach((group, why) -> unsaid.put(group.name(), why.name()));
        return NotSaid.about(unsaid, frame.t());
    }

    /** Why a thing stays, as far as it is written. */
    public String why(Item item) {
        return sheet.draft().summary().kept().getOrDefault(item.item(), "");
    }

    private List<String> says(ConsentItem item) {
        return HealthTalkReport.parts(sheet.draft()).stream()
                .filter(part -> part.item() == item)
                .map(part -> part.text())
                .toList();
    }

    private static int stepOf(ConsentItem item) {
        return switch (item) {
            case CONTACT -> TalkStep.HEALTH.number();
            case REASON -> TalkStep.BARRIERS.number();
            case SCORES -> TalkStep.CONTACTS.number();
            case PLAN -> TalkStep.WISHES.number();
            case OUTCOME -> 0;
        };
    }

    /** What no consent lets out: the free words of the talk. */
    public List<Stays> stays() {
        HealthTalkDraft draft = sheet.draft();
        var contacts = new StepAnswers.Contacts(draft.contacts().words(), Map.of());
        return List.of(
                        new Stays(TalkStep.EVERYDAY, TalkLine.of(draft.everyday(), frame.t())),
                        new Stays(TalkStep.CONTACTS, TalkLine.of(contacts, frame.t())),
                        new Stays(TalkStep.INTERESTS, TalkLine.of(draft.interests(), frame.t())),
                        new Stays(TalkStep.HEALTH, TalkLine.of(draft.health(), frame.t())))
                .stream()
                .filter(stays -> !stays.lines().isEmpty())
                .toList();
    }
}
