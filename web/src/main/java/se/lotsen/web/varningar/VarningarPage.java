package se.lotsen.web.varningar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.around.ShowWarnings.Line;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.WarningKind;
import se.lotsen.shared.Swedish;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The warnings before visits to a person, and one to write. */
public record VarningarPage(Frame frame, CaseOverview.Page shown, List<Line> all, FormFields fields, Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("varningar.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Kinds to choose among. */
    public List<Choice> kinds() {
        return Choice.of(WarningKind.class, "warningKind", frame.t());
    }

    /** Those that hold. */
    public List<Line> live() {
        return all.stream().filter(line -> line.endedAt() == null).toList();
    }

    /** Those that are history. */
    public List<Line> ended() {
        return all.stream().filter(line -> line.endedAt() != null).toList();
    }

    /** "12 nov 2026, Samira Haddad". */
    public String signed(@Nullable Instant at, @Nullable String by) {
        return at == null ? "" : frame.t().date(LocalDate.ofInstant(at, Swedish.ZONE)) + ", " + by;
    }
}
