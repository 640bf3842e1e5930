package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.grant.AnswerQuestions;
import se.lotsen.grant.AnswerQuestions.Answer;
import se.lotsen.grant.GrantReport;
import se.lotsen.grant.Money;
import se.lotsen.grant.NoteRepayment;
import se.lotsen.grant.Outcome;
import se.lotsen.grant.ReportContents.Question;
import se.lotsen.grant.SubmitReport;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** Reports last year's grant in time, and pays some of it back afterwards, so that the report and the books differ. */
@Singleton
@Requires(notEnv = "live")
final class ReportLastYear {

    private static final List<String> WORDS = List.of(
            "Lön för äldrelotsar som håller hälsosamtal med personer som vårdcentralen har remitterat.",
            "Kommunens egna medel är oförändrade. Bidraget har betalat fler timmar.",
            "Inga privata utförare har tagit del av bidraget.");

    private final GrantReport reports;
    private final AnswerQuestions answers;
    private final SubmitReport submit;
    private final NoteRepayment repay;
    private final LotsenClock clock;

    ReportLastYear(
            GrantReport reports, AnswerQuestions answers, SubmitReport submit, NoteRepayment repay, LotsenClock clock) {
        this.reports = reports;
        this.answers = answers;
        this.submit = submit;
        this.repay = repay;
        this.clock = clock;
    }

    void report(UUID grantId, int year, Staffed staffed) {
        if (Swedish.today(clock).isBefore(LocalDate.of(year + 1, 4, 1))) return;
        var moment = LocalDate.of(year + 1, 2, 20)
                .atTime(14, 30)
                .atZone(Swedish.ZONE)
                .toInstant();
        clock.at(moment, () -> submit(grantId, staffed));
        var invoice = new NoteRepayment.Command(
                grantId, Money.kronor(100_000), LocalDate.of(year + 1, 3, 30), "Faktura %d-3117".formatted(year + 1));
        if (!(repay.note(invoice, staffed.manager()) instanceof Outcome.Written)) {
            throw new IllegalStateException("nothing was paid back");
        }
    }

    private void submit(UUID grantId, Staffed staffed) {
        var open = reports.read(grantId, staffed.manager()).questions().stream()
                .filter(Question::isOpen)
                .toList();
        var words = new ArrayList<Answer>();
        for (var i = 0; i < open.size(); i++) words.add(new Answer(open.get(i).id(), WORDS.get(i % WORDS.size())));
        answers.answer(grantId, words, staffed.manager());
        var seen = reports.read(grantId, staffed.manager()).now().sha256();
        var command = new SubmitReport.Command(grantId, staffed.manager().name(), seen);
        if (submit.submit(command, staffed.manager()) instanceof SubmitReport.Outcome.Refused refused) {
            throw new IllegalStateException("not submitted: " + refused.refusals());
        }
    }
}
