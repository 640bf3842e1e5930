package se.lotsen.web.statsbidrag;

import java.time.LocalDate;
import java.util.List;
import se.lotsen.grant.Refusal;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** What a rule says when it refuses, with the words of the call where somebody has entered them. */
final class RefusalWords {

    private RefusalWords() {}

    /**
     * Problems of a form.
     *
     * @param before what each field's id begins with
     */
    static void add(List<Refusal> refusals, String before, Problems problems, Texts t) {
        for (var refusal : refusals) problems.add(before + refusal.field(), text(refusal, t));
    }

    static String text(Refusal refusal, Texts t) {
        var key = refusal.rule().replaceFirst("^grant\\.", "statsbidrag.");
        var args = refusal.args().stream().map(arg -> arg instanceof LocalDate day ? t.date(day) : arg);
        var text = t.of(key, args.toArray());
        var quoted = refusal.quoted();
        return quoted == null ? text : t.of("statsbidrag.quoted", text, quoted.quote(), quoted.source());
    }
}
