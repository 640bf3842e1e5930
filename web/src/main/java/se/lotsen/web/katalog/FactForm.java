package se.lotsen.web.katalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.ActivityFacts;
import se.lotsen.catalogue.OrganiserFacts;
import se.lotsen.catalogue.PlaceFacts;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** Facts as the fields of a form, and back. A field has the name of its fact. */
final class FactForm {

    private static final String YES = "true";
    private static final String NO = "false";

    private final FormFields fields;
    private final Texts t;
    private final Problems problems = Problems.none();

    FactForm(FormFields fields, Texts t) {
        this.fields = fields;
        this.t = t;
    }

    /** What cannot be read. */
    Problems problems() {
        return problems;
    }

    /** The version that the form was made from; 0 for none. */
    int version() {
        return fields.text("version").matches("\\d{1,9}") ? Integer.parseInt(fields.text("version")) : 0;
    }

    static Map<String, Object> of(OrganiserFacts facts) {
        var values = new HashMap<String, Object>();
        values.put("name", facts.name());
        values.put("kind", facts.kind().name());
        values.put("phone", text(facts.phone()));
        values.put("ended", facts.ended() ? YES : "");
        return values;
    }

    /** Null when something cannot be read. */
    @Nullable
    OrganiserFacts organiser() {
        var kind = choice("kind", OrganiserFacts.Kind.class);
        if (kind == null) return null;
        return new OrganiserFacts(fields.text("name"), kind, fields.optional("phone"), fields.isTicked("ended"));
    }

    static Map<String, Object> of(PlaceFacts facts) {
        var values = new HashMap<String, Object>();
        values.put("name", facts.name());
        values.put("organiserId", text(facts.organiserId()));
        values.put("address", text(facts.address()));
        values.put("area", text(facts.area()));
        values.put("phone", text(facts.phone()));
        values.put("toilet", text(facts.toilet()));
        values.put("hearingLoop", text(facts.hearingLoop()));
        values.put("stepFree", text(facts.stepFree()));
        values.put("busStop", text(facts.busStop()));
        values.put("smallGroup", text(facts.smallGroup()));
        values.put("aloneFriendly", text(facts.aloneFriendly()));
        values.put("ended", facts.ended() ? YES : "");
        return values;
    }

    PlaceFacts place() {
        return new PlaceFacts(
                fields.text("name"),
                fields.id("organiserId"),
                fields.optional("address"),
                fields.optional("area"),
                fields.optional("phone"),
                known("toilet"),
                known("hearingLoop"),
                known("stepFree"),
                known("busStop"),
                known("smallGroup"),
                known("aloneFriendly"),
                fields.isTicked("ended"));
    }

    static Map<String, Object> of(ActivityFacts facts) {
        var values = new HashMap<String, Object>();
        values.put("name", facts.name());
        values.put("description", facts.description());
        values.put("kind", facts.kind().name());
        values.put("status", facts.status().name());
        values.put("placeId", text(facts.placeId()));
        values.put("organiserId", text(facts.organiserId()));
        values.put("leaderName", text(facts.leaderName()));
        values.put("leaderPhone", text(facts.leaderPhone()));
        values.put("leaderId", text(facts.leaderId()));
        values.put("finger", facts.fingers().stream().map(Enum::name).sorted().toList());
        values.put("pillars", facts.pillars().stream().map(Enum::name).sorted().toList());
        values.put("form", facts.form().name());
        values.put("music", facts.music() == null ? "" : facts.music().name());
        values.put("outdoors", text(facts.outdoors()));
        values.put("digital", text(facts.digital()));
        values.put("smallGroup", text(facts.smallGroup()));
        values.put("aloneFriendly", text(facts.aloneFriendly()));
        values.put("language", facts.language());
        values.put("targetGroup", text(facts.targetGroup()));
        values.put("costKr", text(facts.costKr()));
        values.put("capacity", text(facts.capacity()));
        return values;
    }

    /** Null when something cannot be read. */
    @Nullable
    ActivityFacts activity() {
        var kind = choice("kind", Activity.Kind.class);
        var status = choice("status", Activity.Status.class);
        var form = choice("form", Activity.Form.class);
        var cost = number("costKr");
        var capacity = number("capacity");
        if (kind == null || status == null || form == null || !problems.isEmpty()) return null;
        var language = fields.text("language");
        return new ActivityFacts(
                fields.text("name"),
                fields.text("description"),
                kind,
                status,
                fields.id("placeId"),
                fields.id("organiserId"),
                fields.optional("leaderName"),
                fields.optional("leaderPhone"),
                fields.id("leaderId"),
                fields.choices("finger", Activity.Finger.class),
                fields.choices("pillars", Activity.Pillar.class),
                form,
                fields.choice("music", Activity.Music.class),
                known("outdoors"),
                known("digital"),
                known("smallGroup"),
                known("aloneFriendly"),
                Activity.LANGUAGES.contains(language) ? language : "sv",
                fields.optional("targetGroup"),
                cost,
                capacity);
    }

    /** Yes, no and not known, to choose among. */
    static List<Choice> known(Texts t) {
        return List.of(
                new Choice("", t.of("aktiviteter.unknown")),
                new Choice(YES, t.of("aktiviteter.yes")),
                new Choice(NO, t.of("aktiviteter.no")));
    }

    /** The values of an enum, after nothing when it may be left out. */
    static List<Choice> of(Class<? extends Enum<?>> type, String words, boolean mayBeNone, Texts t) {
        var choices = new ArrayList<Choice>();
        if (mayBeNone) choices.add(new Choice("", t.of("aktiviteter.unknown")));
        for (var value : type.getEnumConstants()) choices.add(new Choice(value.name(), t.of(words, value)));
        return List.copyOf(choices);
    }

    private <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var chosen = fields.choice(field, type);
        if (chosen == null) problems.add(field, t.of("problem.catalogue.choose"));
        return chosen;
    }

    private @Nullable Boolean known(String field) {
        return switch (fields.text(field)) {
            case YES -> true;
            case NO -> false;
            default -> null;
        };
    }

    private @Nullable Integer number(String field) {
        var text = fields.text(field);
        if (text.isEmpty()) return null;
        if (text.matches("\\d{1,6}")) return Integer.valueOf(text);
        problems.add(field, t.of("problem.catalogue.number.unreadable"));
        return null;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Choices of ids and names, after a word for none. */
    static List<Choice> named(List<ShowKept.Named> among, String chosen, String none) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", none));
        for (var one : among) {
            if (!one.ended() || one.id().equals(id(chosen)))
                choices.add(new Choice(one.id().toString(), one.name()));
        }
        return List.copyOf(choices);
    }

    private static @Nullable UUID id(String text) {
        return new FormFields(Map.of("id", text)).id("id");
    }
}
