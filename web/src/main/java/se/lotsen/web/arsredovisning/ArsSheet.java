package se.lotsen.web.arsredovisning;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lotsen.attendance.Figures;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.Texts;

/** The yearly account as sheets: places, who the visits were, costs, and how everything is counted. The same figures as on the page. */
final class ArsSheet {

    private static final List<String> PLACES = List.of(
            "arsredovisning.place",
            "arsredovisning.visits",
            "arsredovisning.portions",
            "arsredovisning.held",
            "arsredovisning.cancelled",
            "arsredovisning.counted",
            "arsredovisning.weeks",
            "arsredovisning.perWeek",
            "arsredovisning.perSession",
            "arsredovisning.persons");
    private static final List<String> WHO = List.of(
            "arsredovisning.place",
            "arsredovisning.visits",
            "narvaro.field.kvinnor",
            "narvaro.field.man",
            "narvaro.field.ejangivet",
            "arsredovisning.livesHere",
            "arsredovisning.livesArea",
            "arsredovisning.livesElsewhere",
            "arsredovisning.newVisitors");
    private static final List<String> COSTS = List.of(
            "arsredovisning.place", "arsredovisning.costLabel", "arsredovisning.payerLabel", "arsredovisning.amount");
    private static final List<String> DEFINITIONS = List.of(
            "arsredovisning.howVisits",
            "arsredovisning.howPersons",
            "arsredovisning.howWeeks",
            "arsredovisning.howComposition");

    private final AretPage page;
    private final Texts t;

    ArsSheet(AretPage page) {
        this.page = page;
        this.t = page.frame().t();
    }

    /** The file. */
    void fill(Workbook book) {
        places(book.newWorksheet(t.of("arsredovisning.perPlace")));
        who(book.newWorksheet(t.of("arsredovisning.composition")));
        costs(book.newWorksheet(t.of("arsredovisning.costs")));
        definitions(book.newWorksheet(t.of("arsredovisning.sheetDefinitions")));
    }

    private void places(Worksheet sheet) {
        heads(sheet, PLACES);
        var row = 1;
        for (var place : page.account().places()) {
            place(sheet, row++, place.name(), place.figures(), place.persons());
        }
        place(
                sheet,
                row,
                t.of("arsredovisning.all"),
                page.account().all(),
                page.account().persons());
    }

    private void place(Worksheet sheet, int row, String name, Figures figures, Shown persons) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, figures.visits());
        sheet.value(row, 2, figures.portions());
        sheet.value(row, 3, figures.held());
        sheet.value(row, 4, figures.cancelled());
        sheet.value(row, 5, figures.counted());
        sheet.value(row, 6, figures.weeks());
        sheet.value(row, 7, figures.heldPerWeekInTenths() / 10.0);
        sheet.value(row, 8, figures.visitsPerSessionInTenths() / 10.0);
        var number = persons.count();
        if (number == null) sheet.value(row, 9, page.words().persons(persons));
        else sheet.value(row, 9, number);
    }

    private void who(Worksheet sheet) {
        heads(sheet, WHO);
        var row = 1;
        for (var place : page.account().places()) who(sheet, row++, place.name(), place.figures());
        who(sheet, row, t.of("arsredovisning.all"), page.account().all());
    }

    private static void who(Worksheet sheet, int row, String name, Figures figures) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, figures.visits());
        sheet.value(row, 2, figures.women());
        sheet.value(row, 3, figures.men());
        sheet.value(row, 4, figures.notStated());
        sheet.value(row, 5, figures.livesHere());
        sheet.value(row, 6, figures.livesArea());
        sheet.value(row, 7, figures.livesElsewhere());
        sheet.value(row, 8, figures.newVisitors());
    }

    private void costs(Worksheet sheet) {
        heads(sheet, COSTS);
        var row = 1;
        for (var cost : page.costs()) {
            sheet.value(row, 0, cost.where());
            sheet.value(row, 1, t.of("arsredovisning.cost", cost.line().kind()));
            sheet.value(row, 2, t.of("arsredovisning.payer", cost.line().payer()));
            sheet.value(row++, 3, cost.line().amount().ore() / 100.0);
        }
    }

    private void definitions(Worksheet sheet) {
        SheetFile.bold(sheet, 0, 0, page.frame().municipality() + ", " + page.asOf());
        for (var i = 0; i < DEFINITIONS.size(); i++) sheet.value(1 + i, 0, t.of(DEFINITIONS.get(i)));
        var all = page.account().all();
        sheet.value(
                1 + DEFINITIONS.size(),
                0,
                t.of(
                        "arsredovisning.notCounted",
                        page.words().number(all.held() - all.counted()),
                        page.words().number(all.held())));
    }

    private void heads(Worksheet sheet, List<String> keys) {
        SheetFile.heads(sheet, 0, 1, keys.stream().map(key -> t.of(key)).toList());
    }
}
