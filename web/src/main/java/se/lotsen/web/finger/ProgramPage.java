package se.lotsen.web.finger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.lotsen.finger.Applicant;
import se.lotsen.finger.Queue;
import se.lotsen.finger.ShowApplications;
import se.lotsen.finger.Stage;
import se.lotsen.person.Person;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Everybody who has applied to a programme, by how far they have come. */
public record ProgramPage(Frame frame, ShowApplications.Contents shown) implements Page {

    /** The words. */
    public FingerWords words() {
        return new FingerWords(frame.t());
    }

    /** Address of the programme, without a slash at the end. */
    public String href() {
        return "/finger/" + shown.programme().id();
    }

    /** Who applied. */
    public Person person(Applicant applicant) {
        return Objects.requireNonNull(shown.persons().get(applicant.personId()));
    }

    /** Number to call. */
    public String phone(Applicant applicant) {
        return Objects.requireNonNullElse(person(applicant).phone(), frame.t().of("finger.noPhone"));
    }

    /** Those who are asked, the one who has to answer first at the top. */
    public List<Applicant> asked() {
        return shown.in(Stage.Offered.class).stream()
                .sorted(Comparator.comparing(one -> ((Stage.Offered) one.stage()).answerBy()))
                .toList();
    }

    /** Those who take part, and those who have left. */
    public List<Applicant> cohort() {
        return shown.all().stream()
                .filter(one -> isInCohort(one) && shown.isSeen(one))
                .toList();
    }

    /** Those who wait for an offer. */
    public List<Queue.Ranked> ranked() {
        return shown.queue().ranked().stream()
                .filter(one -> shown.isSeen(one.applicant()))
                .toList();
    }

    /** Those who are left out. */
    public List<Queue.Excluded> excluded() {
        return shown.queue().excluded().stream()
                .filter(one -> shown.isSeen(one.applicant()))
                .toList();
    }

    /** Those who have not answered every question. */
    public List<Applicant> incomplete() {
        return shown.queue().incomplete().stream().filter(shown::isSeen).toList();
    }

    private boolean isInCohort(Applicant applicant) {
        return applicant.stage().isInCohort(shown.programme().startsOn());
    }

    /** Those who said no, did not answer, took the application back or left before the first day. */
    public List<Applicant> ended() {
        return shown.all().stream()
                .filter(one -> one.stage() instanceof Stage.Declined
                        || one.stage() instanceof Stage.Lapsed
                        || one.stage() instanceof Stage.Withdrawn
                        || (one.stage() instanceof Stage.Left && !isInCohort(one)))
                .filter(shown::isSeen)
                .toList();
    }

    /** Places that can be offered now. */
    public int toOffer() {
        return shown.programme().takesIn(shown.today()) ? shown.queue().next().size() : 0;
    }

    /** True when the last day to answer has passed. */
    public boolean isLate(Applicant applicant) {
        return applicant.stage() instanceof Stage.Offered it && it.answerBy().isBefore(shown.today());
    }

    /** Why somebody is left out. */
    public String reasons(Queue.Excluded excluded) {
        var rule = shown.programme().rule();
        return words().reasons(excluded.reasons(), rule.leastAge(), rule.leastIndex());
    }
}
