package se.lotsen.finger;

import java.util.List;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.Suppression;

/**
 * How many have applied to a programme and where they are. Everybody stands in one place only. How many take part is told as it is, for whoever
 * leads the group sees them; the others and their sum are hidden together where one of them is few, and with them how many have applied.
 *
 * @param applied all
 * @param excluded those who wait and are left out
 * @param incomplete those who wait and have not answered every question
 * @param queued those who wait for an offer
 * @param asked those who have an offer to answer
 * @param ended those who declined, did not answer, took the application back or left before the first day
 * @param cohort all who took a place and were there on the first day or later
 */
public record Applications(
        Shown applied, Shown excluded, Shown incomplete, Shown queued, Shown asked, Shown ended, int cohort) {

    static Applications of(Programme programme, Queue queue, List<Applicant> all, int threshold) {
        var cohort = 0;
        var asked = 0;
        var ended = 0;
        for (var one : all) {
            if (one.stage().isInCohort(programme.startsOn())) cohort++;
            else if (one.stage() instanceof Stage.Offered) asked++;
            else if (!(one.stage() instanceof Stage.Applied)) ended++;
        }
        return of(
                List.of(
                        queue.excluded().size(),
                        queue.incomplete().size(),
                        queue.ranked().size(),
                        asked,
                        ended),
                cohort,
                threshold);
    }

    /** The same of counts: excluded, incomplete, queued, asked and ended. */
    static Applications of(List<Integer> others, int cohort, int threshold) {
        var told = Suppression.hideOne(List.of(others), threshold);
        var sum = told.rowTotal(0).count();
        return new Applications(
                sum == null ? Shown.HIDDEN : new Shown(sum + cohort),
                told.at(0, 0),
                told.at(0, 1),
                told.at(0, 2),
                told.at(0, 3),
                told.at(0, 4),
                cohort);
    }

    /** True when some figure is hidden, so that the page has to say so. */
    public boolean hideSomething() {
        return applied.isHidden()
                || List.of(excluded, incomplete, queued, asked, ended).stream().anyMatch(Shown::isHidden);
    }
}
