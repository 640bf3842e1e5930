package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseList;
import se.lotsen.evaluation.AskResearchConsent;
import se.lotsen.evaluation.ExportResearch;
import se.lotsen.evaluation.ImportSurvey;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.evaluation.ResearchConsent;
import se.lotsen.evaluation.WritePlan;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Mode;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** Writes two plans of evaluation in a town, reads in a survey, and asks some of the persons for their consent to research. Invented. */
@Singleton
@Requires(notEnv = "live")
final class EvaluateWork {

    private static final int RESPONDENTS = 26;
    private static final int ASKED_OF = 3;

    private final WritePlan write;
    private final ImportSurvey survey;
    private final CaseList cases;
    private final AskResearchConsent ask;
    private final ExportResearch export;
    private final LotsenClock clock;

    EvaluateWork(
            WritePlan write,
            ImportSurvey survey,
            CaseList cases,
            AskResearchConsent ask,
            ExportResearch export,
            LotsenClock clock) {
        this.write = write;
        this.survey = survey;
        this.cases = cases;
        this.ask = ask;
        this.export = export;
        this.clock = clock;
    }

    void evaluate(Staffed staffed) {
        var today = Swedish.today(clock);
        var dice = new Random(staffed.town().code().value().hashCode());
        var whole = write(
                "Hälsosamtal och följeslag",
                null,
                Set.of(PlanMeasure.UCLA_3, PlanMeasure.DIRECT_LONELINESS),
                "Var fjärde i kommunens enkät besväras av ensamhet, och få av dem kommer till träffpunkterna av sig själva.",
                "Hälsosamtal, en plan i personens egna ord och sällskap första gången. Bra vore om fler har någon att träffa varje vecka.",
                staffed);
        write.tell(
                whole,
                "Samtalen hölls som planerat. Följeslagare fanns från mars, inte från januari.",
                "",
                staffed.manager());
        var seats = write(
                "Enkät på träffpunkterna",
                null,
                Set.of(PlanMeasure.DE_JONG_GIERVELD, PlanMeasure.WHO_5),
                "Vi vet hur många som kommer men inte hur de har det.",
                "En enkät på papper med kod, i början av terminen och tre månader senare.",
                staffed);
        survey.take(seats, PlanMeasure.DE_JONG_GIERVELD, answers(6, 1, 3, dice), staffed.manager());
        survey.take(seats, PlanMeasure.WHO_5, answers(5, 1, 4, dice), staffed.manager());
        consents(staffed.guides().getFirst());
        export.make(
                new ExportResearch.Command(
                        "Uppföljning av hälsosamtalen, dnr 2026-417",
                        "FoU-enheten i regionen",
                        today.minusYears(1).withDayOfYear(1),
                        FixedPeriod.year(today.getYear()).days().to()),
                staffed.manager());
    }

    private UUID write(
            String title,
            @Nullable UUID activity,
            Set<PlanMeasure> measures,
            String need,
            String planning,
            Staffed staffed) {
        var year = Swedish.today(clock).minusMonths(6).getYear();
        var command = new WritePlan.Command(title, activity, year, measures, need, planning);
        return switch (write.write(command, staffed.manager())) {
            case WritePlan.Outcome.Written written -> written.planId();
            case WritePlan.Outcome.Refused refused -> throw new IllegalStateException("" + refused.errors());
        };
    }

    /** Six of the respondents do not come back. */
    private static List<ImportSurvey.Line> answers(int questions, int low, int high, Random dice) {
        var lines = new ArrayList<ImportSurvey.Line>();
        for (var i = 0; i < RESPONDENTS; i++) {
            for (var occasion : List.of(MeasuredAt.BASELINE, MeasuredAt.THREE_MONTHS)) {
                if (occasion != MeasuredAt.BASELINE && i % 4 == 3) continue;
                var given = IntStream.range(0, questions)
                        .mapToObj(_ -> Integer.toString(low + dice.nextInt(high - low + 1)))
                        .toList();
                lines.add(new ImportSurvey.Line(lines.size() + 2, "T" + (100 + i), occasion, Mode.SELF, "sv", given));
            }
        }
        return lines;
    }

    private void consents(Actor guide) {
        var position = 0;
        for (var tab : List.of(CaseList.Tab.OPEN, CaseList.Tab.CLOSED)) {
            var page = cases.page(tab, CaseList.Filter.NONE, null, guide);
            while (true) {
                for (var line : page.lines()) {
                    if (position++ % ASKED_OF != 0) ask.give(line.number(), ResearchConsent.Form.WRITTEN, guide);
                }
                if (page.next() == null) break;
                page = cases.page(tab, CaseList.Filter.NONE, page.next(), guide);
            }
        }
    }
}
