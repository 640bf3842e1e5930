package se.lotsen.finger;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was typed.
 *
 * @param number personnummer, samordningsnummer or reservnummer; spaces and a hyphen are fine
 * @param home null while it is not said
 * @param consent how the person agreed that the application is kept, or null when not
 * @param answers in the order of the rule's questions: the words of an answer, its number from 1, or empty
 */
public record Application(
        String number,
        String givenName,
        String familyName,
        String phone,
        @Nullable Home home,
        @Nullable ConsentForm consent,
        List<String> answers) {

    /** Keeps the answers as they are. */
    public Application {
        answers = List.copyOf(answers);
    }

    String answer(int question) {
        return question < answers.size() ? answers.get(question) : "";
    }

    List<Integer> answersTo(IndexRule rule) {
        return IntStream.range(0, rule.questions().size())
                .mapToObj(i -> rule.questions().get(i).placeOf(answer(i)).orElse(IndexRule.NO_ANSWER))
                .toList();
    }
}
