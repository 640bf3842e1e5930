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

    /** What to count. */
    CountSupport.Command command() {
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
