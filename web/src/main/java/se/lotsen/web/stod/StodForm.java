package se.lotsen.web.stod;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;
import se.lotsen.support.CountSupport;
import se.lotsen.support.CountSupport.Counted;
import se.lotsen.support.NotedCount;
import se.lotsen.support.SupportForm;
import se.lotsen.support.SupportService;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** Support to count, as it stands in the form. Empty numbers are none. */
public record StodForm(
        @Nullable SupportService service,
        @Nullable SupportForm form,
        String on,
        @Nullable LocalDate day,
        String occasions,
        String age,
        Map<String, ?> values) {

    /** The form before anything is written: today, once, and the same service and form as the reader counted last. */
    static StodForm fresh(LocalDate today, List<NotedCount> latest) {
        var service = latest.isEmpty() ? null : latest.getFirst().service();
        var form = latest.isEmpty() ? SupportForm.CONTACT : latest.getFirst().form();
        return new StodForm(service, form, today.toString(), today, "1", "", Map.of());
    }

    /** True when first visits were counted too. */
    boolean saysMore() {
        return Stream.of(Sex.values())
                .anyMatch(sex -> !typed("persons", sex).isEmpty()
                        || !typed("newPersons", sex).isEmpty());
    }

    static StodForm of(FormFields fields) {
        return new StodForm(
                fields.choice("service", SupportService.class),
                fields.choice("form", SupportForm.class),
                fields.text("on"),
                fields.date("on"),
                fields.text("occasions"),
                fields.text("age"),
                fields.values());
    }

    /** What was typed for those of one sex. */
    public String typed(String field, Sex sex) {
        return new FormFields(values).text(name(field, sex));
    }

    /** Name and id of a field for those of one sex. */
    public String name(String field, Sex sex) {
        return field + "-" + sex.name();
    }

    /** What cannot be understood. */
    Problems problems(Texts t) {
        var problems = Problems.none();
        if (service == null) problems.add("service", t.of("problem.agreement.choice"));
        if (form == null) problems.add("form", t.of("problem.agreement.choice"));
        if (day == null) problems.add("on", t.of("problem.agreement.day"));
        if (number(occasions) < 0) problems.add("occasions", t.of("problem.agreement.number"));
        for (var sex : Sex.values()) {
            for (var field : List.of("visits", "persons", "newPersons")) {
                if (number(typed(field, sex)) < 0) problems.add(name(field, sex), t.of("problem.agreement.number"));
            }
        }
        return problems;
    }

    /** What to count, or null while the form has problems. */
    CountSupport.@Nullable Command command() {
        if (service == null || form == null || day == null) return null;
        var counted = Arrays.stream(Sex.values())
                .map(sex -> new Counted(
                        sex,
                        number(typed("visits", sex)),
                        number(typed("persons", sex)),
                        number(typed("newPersons", sex))))
                .toList();
        var band = age.isEmpty() ? null : (Integer) number(age);
        return new CountSupport.Command(service, day, form, number(occasions), band, counted);
    }

    /** Zero when nothing is written, -1 when it is no number. */
    private static int number(String text) {
        if (text.isEmpty()) return 0;
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
