package se.lotsen.finger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity.Finger;

/**
 * The lifestyle index as a municipality has decided it, in one version: questions, what each answer adds, and who may take part. A higher index
 * means more to gain, and goes first. A version is never changed; a programme keeps the one it was opened with.
 *
 * @param source where the questions and points come from
 * @param leastAge years reached on the programme's first day
 * @param leastIndex a lower index leaves the person out; 0 leaves nobody out
 */
public record IndexRule(
        UUID id, int version, String source, int leastAge, int leastIndex, List<RuleQuestion> questions) {

    /** An answer that was not given. */
    static final int NO_ANSWER = -1;

    /** Keeps the questions as they are. */
    public IndexRule {
        questions = List.copyOf(questions);
    }

    /** The index of answers (places from 0 in the order of the questions), or empty when a question is not answered: nothing is guessed. */
    public OptionalInt index(List<Integer> answers) {
        var sum = 0;
        for (var i = 0; i < questions.size(); i++) {
            var place = i < answers.size() ? answers.get(i) : NO_ANSWER;
            if (!questions.get(i).has(place)) return OptionalInt.empty();
            sum += questions.get(i).answers().get(place).points();
        }
        return OptionalInt.of(sum);
    }

    /** The highest index there can be. */
    public int highest() {
        return questions.stream().mapToInt(RuleQuestion::highest).sum();
    }

    /** One finger of a person: the points of what was answered, of at most so many; {@code points} is null when something is not answered. */
    public record FingerProfile(Finger finger, @Nullable Integer points, int of) {}

    /** The five-finger profile of answers, in the order of the fingers; a finger without a question is left out. */
    public List<FingerProfile> profile(List<Integer> answers) {
        Map<Finger, List<Integer>> asked = new EnumMap<>(Finger.class);
        for (var i = 0; i < questions.size(); i++) {
            asked.computeIfAbsent(questions.get(i).finger(), _ -> new ArrayList<>())
                    .add(i);
        }
        return asked.entrySet().stream()
                .map(entry -> finger(entry.getKey(), entry.getValue(), answers))
                .toList();
    }

    private FingerProfile finger(Finger finger, List<Integer> asked, List<Integer> answers) {
        var points = 0;
        var complete = true;
        for (var i : asked) {
            var place = i < answers.size() ? answers.get(i) : NO_ANSWER;
            if (questions.get(i).has(place))
                points += questions.get(i).answers().get(place).points();
            else complete = false;
        }
        var of = asked.stream().mapToInt(i -> questions.get(i).highest()).sum();
        return new FingerProfile(finger, complete ? points : null, of);
    }
}
