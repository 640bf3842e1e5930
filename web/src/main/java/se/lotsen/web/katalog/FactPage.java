package se.lotsen.web.katalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Role;
import se.lotsen.catalogue.ChangeLine;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** What the pages share on which facts are kept. */
public sealed interface FactPage extends Page permits ArrangorPage, PlatsPage, KatalogAktivitetPage, TidPage {

    /** The frame. */
    Frame frame();

    /** What stands in the form. */
    FormFields fields();

    /** What is wrong in it. */
    Problems problems();

    /** What somebody else has saved meanwhile. */
    List<Both> both();

    /** What has been changed, the latest first. */
    List<ChangeLine> history();

    /** How facts are spoken of. */
    default FactWords words() {
        return new FactWords(frame().t());
    }

    /** True for those who may change facts, and not only say that they are true. */
    default boolean mayChange() {
        return frame().role() != Role.GUIDE;
    }

    /** Yes, no and not known. */
    default List<Choice> known() {
        return FactForm.known(frame().t());
    }

    /** "Uppgifterna kontrollerade 12 nov 2026", or that nobody has. */
    static String checked(@Nullable LocalDate on, Texts t) {
        return on == null ? t.of("katalog.neverChecked") : t.of("katalog.checkedOn", t.date(on));
    }

    /** Title in the browser's tab. */
    default String tab(String title) {
        return problems().isEmpty() ? title : frame().t().of("layout.errorPrefix") + " " + title;
    }
}
