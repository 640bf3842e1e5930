package se.lotsen.web.statsbidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private final FormFields fields;
    private final Texts t;
    private final Problems problems = Problems.none();

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
        values.put("ACTIVITIES", GrantCondition.NO_ACTIVITIES.quote());
        values.put("source", GrantCondition.NO_ACTIVITIES.source());
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
        for (var condition : conditions) {
            values.put(condition.kind().name(), condition.quote());
            values.put("source", condition.source());
        }
        return new BidragForm(new FormFields(values), t);
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

    /** The version that the form showed; one that no grant has when it is no number. */
    int version() {
        var text = fields.text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text, 10) : -1;
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
            if (quote != null) found.add(new GrantCondition(kind, quote, fields.text("source")));
        }
        if (!found.isEmpty() && fields.text("source").isEmpty()) {
            problems.add("source", t.of("statsbidrag.problem.source"));
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
