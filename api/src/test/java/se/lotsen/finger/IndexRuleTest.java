package se.lotsen.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.finger.IndexRule.FingerProfile;
import se.lotsen.finger.RuleText.Fault;
import se.lotsen.shared.Ids;

class IndexRuleTest {

    private static final String QUESTIONS = """
            Kost | Hur ofta äter du grönsaker? | Varje dag = 0 | Ibland = 1 | Sällan = 3

            2 | Hur ofta rör du dig? | Varje dag = 0 | Sällan = 2
            Rörelse | Tränar du styrka? | Ja = 0 | Nej = 1
            """;

    private static IndexRule rule() {
        return new IndexRule(
                Ids.next(), 1, "Egen", 65, 0, RuleText.read(QUESTIONS).questions());
    }

    @Test
    void the_index_is_the_sum_of_the_points_of_the_answers() {
        assertThat(rule().index(List.of(2, 1, 0))).hasValue(5);
        assertThat(rule().highest()).isEqualTo(6);
    }

    @Test
    void a_question_without_an_answer_leaves_no_index_and_nothing_is_guessed() {
        assertThat(rule().index(List.of(2, -1, 0))).isEmpty();
        assertThat(rule().index(List.of(2, 1))).isEmpty();
        assertThat(rule().index(List.of(2, 7, 0))).isEmpty();
    }

    @Test
    void the_profile_tells_each_finger_that_is_asked_about() {
        assertThat(rule().profile(List.of(1, 1, -1)))
                .containsExactly(
                        new FingerProfile(Finger.FOOD, 1, 3), new FingerProfile(Finger.PHYSICAL_ACTIVITY, null, 3));
    }

    @Test
    void what_is_written_can_be_read_back() {
        var read = RuleText.read(QUESTIONS);

        assertThat(read.faults()).isEmpty();
        assertThat(RuleText.read(RuleText.write(read.questions())).questions()).isEqualTo(read.questions());
    }

    @Test
    void every_fault_is_told_with_its_line() {
        var read = RuleText.read("""
                Tumme | Fråga? | Ja = 0 | Nej = 1
                Kost | Bara ett svar? | Ja = 0
                Kost | Poäng? | Ja | Nej = 1
                Kost | Samma? | Ja = 0 | ja = 1
                """);

        assertThat(read.faults())
                .containsExactly(
                        new Fault(1, "finger"), new Fault(2, "parts"), new Fault(3, "points"), new Fault(4, "twice"));
    }
}
