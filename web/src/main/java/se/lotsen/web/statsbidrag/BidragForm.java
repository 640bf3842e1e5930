package se.lotsen.web.statsbidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.CostType;
import se.lotsen.grant.Grant;
import se.lotsen.grant.GrantCondition;
import se.lotsen.grant.GrantFacts;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.TargetGroup;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** A grant as it stands in the form, new or to put right. Field names are those of {@link GrantFacts}, so that a refusal finds its field. */
public final class BidragForm {

    /** Every field that is put right, in the order of the form. */
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            "name",
                            "year",
                            "reference",
                            "contact",
                            "ceiling",
                            "requisitionDue",
                            "usableFrom",
                            "usableTo",
                            "reportDue",
                            "target",
                            "costTypes",
                            "activitiesAllowed",
                            "otherPurposes"),
                    Arrays.stream(GrantCondition.Kind.values())
                            .flatMap(kind -> Stream.of(kind.name(), kind.sourceField())))
            .toList();

    /** What the name of a field begins with that tells what the form showed before anything was typed. */
    private static final String SHOWN = "visat-";

    private final FormFields fields;
    private final Texts t;
    private final Problems problems = Problems.none();

    /**
     * A field that somebody else changed after the form was shown; values as {@link #spelled} has them.
     *
     * @param yours what the user has changed it to, when that is something else again, or null
     */
    public record Meanwhile(
            String field,
            String shown,
            String now,
            @Nullable String yours) {}

    private BidragForm(FormFields fields, Texts t) {
        this.fields = fields;
        this.t = t;
    }

    /** The form as the calls for the grant for health talks would fill it in. */
    static BidragForm fresh(LocalDate today, Texts t) {
        var year = today.getYear();
        var values = new HashMap<String, Object>();
        values.put("name", OpenGrant.HEALTH_TALKS);
        values.put("year", Integer.toString(year));
        values.put("usableFrom", year + "-01-01");
        values.put("usableTo", year + "-12-31");
        values.put("target", TargetGroup.WITHOUT_HOME_CARE.name());
        values.put("costTypes", Arrays.stream(CostType.values()).map(Enum::name).toList());
        put(GrantCondition.NO_ACTIVITIES, values);
        return new BidragForm(new FormFields(values), t);
    }

    /** The form of a grant that there is. */
    static BidragForm of(Grant grant, List<GrantCondition> conditions, Texts t) {
        var values = new HashMap<String, Object>();
        values.put("name", grant.name());
        values.put("year", Integer.toString(grant.year()));
        values.put("reference", Objects.requireNonNullElse(grant.reference(), ""));
        values.put("contact", Objects.requireNonNullElse(grant.contact(), ""));
        values.put("ceiling", grant.ceiling().text());
        values.put("requisitionDue", Objects.toString(grant.requisitionDue(), ""));
        values.put("usableFrom", grant.usableFrom().toString());
        values.put("usableTo", grant.usableTo().toString());
        values.put("reportDue", Objects.toString(grant.reportDue(), ""));
        values.put("target", grant.target().name());
        values.put("costTypes", grant.costTypes().stream().map(Enum::name).toList());
        if (grant.activitiesAllowed()) values.put("activitiesAllowed", "ja");
        if (grant.otherPurposes()) values.put("otherPurposes", "ja");
        for (var condition : conditions) put(condition, values);
        return new BidragForm(new FormFields(values), t).asShown();
    }

    private static void put(GrantCondition condition, Map<String, Object> values) {
        values.put(condition.kind().name(), condition.quote());
        values.put(condition.kind().sourceField(), condition.source());
    }

    /** The same as a form shows it first, with what it showed. */
    private BidragForm asShown() {
        var values = new HashMap<String, Object>(fields.values());
        for (var field : FIELDS) values.put(SHOWN + field, spelled(field));
        return new BidragForm(new FormFields(values), t);
    }

    /** After somebody else's change: what the user has changed, and everything else as it is now. */
    BidragForm over(BidragForm now) {
        var values = new HashMap<String, Object>(now.fields.values());
        for (var field : FIELDS) {
            if (!isChanged(field)) continue;
            var typed = fields.values().get(field);
            if (typed == null) values.remove(field);
            else values.put(field, typed);
        }
        return new BidragForm(new FormFields(values), t);
    }

    /** What somebody else changed after this form was shown. */
    List<Meanwhile> meanwhile(BidragForm now) {
        return FIELDS.stream()
                .filter(field -> !shown(field).equals(now.spelled(field)))
                .map(field -> new Meanwhile(
                        field,
                        shown(field),
                        now.spelled(field),
                        isChanged(field) && !spelled(field).equals(now.spelled(field)) ? spelled(field) : null))
                .toList();
    }

    /** What the form showed, field by field, to be sent along. */
    public Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        for (var field : FIELDS) shown.put(SHOWN + field, shown(field));
        return shown;
    }

    private String shown(String field) {
        return fields.text(SHOWN + field);
    }

    private boolean isChanged(String field) {
        return !spelled(field).equals(shown(field));
    }

    /** What stands in a field, in one spelling however it was typed. */
    private String spelled(String field) {
        return switch (field) {
            case "ceiling" -> Money.parse(typed(field)).map(Money::text).orElse(typed(field));
            case "requisitionDue", "usableFrom", "usableTo", "reportDue" ->
                Objects.toString(fields.date(field), typed(field));
            case "costTypes" -> costTypes().stream().map(Enum::name).collect(Collectors.joining(" "));
            case "activitiesAllowed", "otherPurposes" -> Boolean.toString(fields.isTicked(field));
            default -> typed(field);
        };
    }

    /** Kinds of cost from their {@linkplain #spelled one spelling}. */
    static Set<CostType> costTypes(String spelled) {
        return new FormFields(Map.of("costTypes", List.of(spelled.split(" ")))).choices("costTypes", CostType.class);
    }

    static BidragForm of(Map<String, Object> sent, Texts t) {
        return new BidragForm(new FormFields(sent), t);
    }

    /** What is wrong. */
    public Problems problems() {
        return problems;
    }

    /** What stands in a field. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** Whose talks count, or null. */
    public @Nullable TargetGroup target() {
        return fields.choice("target", TargetGroup.class);
    }

    /** Kinds of cost that are ticked. */
    public Set<CostType> costTypes() {
        return fields.choices("costTypes", CostType.class);
    }

    /** True when activities may be paid. */
    public boolean activities() {
        return fields.isTicked("activitiesAllowed");
    }

    /** True when other things than talks and activities may be paid. */
    public boolean others() {
        return fields.isTicked("otherPurposes");
    }

    /** The version that the form showed. */
    int version() {
        return fields.version();
    }

    /** The grant. What cannot be read becomes a problem. */
    OpenGrant.Command command() {
        var facts = facts();
        var amount = fields.text("amount").isEmpty() ? Money.ZERO : money("amount");
        return new OpenGrant.Command(facts, amount, day("requisitionedOn", false));
    }

    /** What it is. What cannot be read becomes a problem. */
    GrantFacts facts() {
        var target = target();
        if (target == null) problems.add("target", t.of("statsbidrag.problem.target"));
        return new GrantFacts(
                fields.text("name"),
                year(),
                fields.optional("reference"),
                money("ceiling"),
                needed("usableFrom"),
                needed("usableTo"),
                day("reportDue", false),
                activities(),
                others(),
                target == null ? TargetGroup.ANYONE : target,
                costTypes(),
                day("requisitionDue", false),
                fields.optional("contact"),
                conditions());
    }

    private List<GrantCondition> conditions() {
        var found = new ArrayList<GrantCondition>();
        for (var kind : GrantCondition.Kind.values()) {
            var quote = fields.optional(kind.name());
            if (quote == null) continue;
            var source = fields.text(kind.sourceField());
            if (source.isEmpty()) problems.add(kind.sourceField(), t.of("statsbidrag.problem.source"));
            found.add(new GrantCondition(kind, quote, source));
        }
        return found;
    }

    private int year() {
        if (fields.text("year").matches("20\\d\\d")) return Integer.parseInt(fields.text("year"));
        problems.add("year", t.of("statsbidrag.problem.year"));
        return 2000;
    }

    private Money money(String field) {
        var money = Money.parse(fields.text(field));
        if (money.isEmpty()) problems.add(field, t.of("statsbidrag.problem.amount"));
        return money.orElse(Money.ZERO);
    }

    private LocalDate needed(String field) {
        var day = day(field, true);
        return day == null ? LocalDate.EPOCH : day;
    }

    private @Nullable LocalDate day(String field, boolean needed) {
        var day = fields.date(field);
        if (day == null && (needed || !fields.text(field).isEmpty())) {
            problems.add(field, t.of("statsbidrag.problem.day"));
        }
        return day;
    }
}
