package se.lotsen.grant;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A manager answers the questions of a report that are answered in words. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class AnswerQuestions {

    private final GrantRows grants;
    private final ReportRows reports;
    private final ReportForm form;
    private final Clock clock;

    AnswerQuestions(GrantRows grants, ReportRows reports, ReportForm form, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.form = form;
        this.clock = clock;
    }

    /** An answer, without personal data. */
    public record Answer(UUID questionId, String text) {}

    /** Keeps what is new. */
    public void answer(UUID grantId, List<Answer> answers, Actor actor) {
        var id = actor.municipalityId();
        if (grants.one(id, grantId).isEmpty()) throw new Missing("grant");
        for (var question : form.questions(id, grantId)) {
            if (question.figure() != null) continue;
            answers.stream()
                    .filter(answer -> answer.questionId().equals(question.id()))
                    .map(answer -> answer.text().strip())
                    .filter(text -> !text.equals(question.answer()))
                    .findFirst()
                    .ifPresent(text ->
                            reports.answer(id, grantId, question.id(), text, clock.instant(), actor.requireStaffId()));
        }
    }
}
