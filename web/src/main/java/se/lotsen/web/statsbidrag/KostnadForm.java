package se.lotsen.web.statsbidrag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.CostType;
import se.lotsen.grant.Money;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.Provider;
import se.lotsen.grant.Purpose;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** A cost as it stands in the form. Field names are those of {@link PostCost.Command}, so that a refusal finds its field. */
public record KostnadForm(
        String bookedOn,
        @Nullable LocalDate day,
        String amount,
        @Nullable CostType type,
        @Nullable Purpose purpose,
        @Nullable Provider provider,
        String hours,
        String voucher,
        String description,
        String unit,
        boolean anotherCost) {

    private static final List<String> ORDER = List.of(
            "description",
            "amount",
            "bookedOn",
            "purpose",
            "type",
            "provider",
            "hours",
            "voucher",
            "anotherCost",
            "unit");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");

    /** The form before anything is written. */
    public static KostnadForm fresh(LocalDate today) {
        return new KostnadForm(today.toString(), today, "", null, null, Provider.OWN, "", "", "", "", false);
    }

    static KostnadForm of(FormFields fields) {
        return new KostnadForm(
                fields.text("bookedOn"),
                fields.date("bookedOn"),
                fields.text("amount"),
                fields.choice("type", CostType.class),
                fields.choice("purpose", Purpose.class),
                fields.choice("provider", Provider.class),
                fields.text("hours"),
                fields.text("voucher"),
                fields.text("description"),
                fields.text("unit"),
                fields.isTicked("anotherCost"));
    }

    /** What cannot be understood; the rules of the grant are judged by {@link PostCost}. */
    Problems problems(Texts t) {
        var problems = Problems.none();
        if (day == null) problems.add("bookedOn", t.of("statsbidrag.problem.day"));
        if (Money.parse(amount).isEmpty()) problems.add("amount", t.of("statsbidrag.problem.amount"));
        if (type == null) problems.add("type", t.of("statsbidrag.problem.type"));
        if (purpose == null) problems.add("purpose", t.of("statsbidrag.problem.purpose"));
        if (provider == null) problems.add("provider", t.of("statsbidrag.problem.provider"));
        if (!hours.isEmpty() && hoursWorked() == null) problems.add("hours", t.of("statsbidrag.problem.hours"));
        return problems;
    }

    /** What is wrong with its fields, in the order in which they stand. */
    static Problems inOrder(Problems told) {
        var problems = Problems.none();
        told.all().stream()
                .sorted(Comparator.comparingInt(problem -> place(problem.field())))
                .forEach(problem -> problems.add(problem.field(), problem.text()));
        return problems;
    }

    /** Where a field stands; one that stands nowhere comes last. */
    private static int place(String field) {
        var at = ORDER.indexOf(field);
        return at < 0 ? ORDER.size() : at;
    }

    /**
     * The cost as far as it is understood. What is not has a problem of its own, and something stands in its place only so that the rules can
     * be asked about the other fields.
     */
    PostCost.Command command(UUID grantId, LocalDate today) {
        return new PostCost.Command(
                grantId,
                Objects.requireNonNullElse(day, today),
                Money.parse(amount).orElse(Money.ZERO),
                Objects.requireNonNullElse(type, CostType.STAFF),
                Objects.requireNonNullElse(purpose, Purpose.EXTEND_TALKS),
                Objects.requireNonNullElse(provider, Provider.OWN),
                hoursWorked(),
                voucher,
                description,
                unit.isEmpty() ? null : unit,
                anotherCost);
    }

    private @Nullable BigDecimal hoursWorked() {
        var typed = hours.replace(',', '.').replace(" ", "");
        return HOURS.matcher(typed).matches() ? new BigDecimal(typed) : null;
    }
}
