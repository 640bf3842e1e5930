package se.lotsen.finger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lotsen.catalogue.Activity.Finger;

/**
 * The questions of a rule as a manager writes them, one a line: {@code Kost | Hur ofta äter du grönsaker? | Varje dag = 0 | Sällan = 2}.
 * The finger is named by its word or its number, 1 to 5.
 */
public final class RuleText {

    private static final Pattern POINTS = Pattern.compile("(.+?)\\s*=\\s*(\\d{1,2})");
    private static final int MOST_QUESTIONS = 20;

    private RuleText() {}

    /** What was wrong with a line, by message key under {@code problem.finger.rule}. */
    public record Fault(int line, String key) {}

    /** The questions and what could not be read. */
    public record Read(List<RuleQuestion> questions, List<Fault> faults) {}

    /** The word of a finger, as it is written in a rule. */
    public static String word(Finger finger) {
        return switch (finger) {
            case FOOD -> "Kost";
            case PHYSICAL_ACTIVITY -> "Rörelse";
            case SOCIAL -> "Umgänge";
            case COGNITIVE -> "Tanke";
            case HEALTH_VALUES -> "Hälsovärden";
        };
    }

    /** The questions as text, to be changed. */
    public static String write(List<RuleQuestion> questions) {
        return questions.stream()
                .map(question -> word(question.finger()) + " | " + question.text() + " | "
                        + question.answers().stream()
                                .map(answer -> answer.text() + " = " + answer.points())
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what was written. */
    public static Read read(String text) {
        var questions = new ArrayList<RuleQuestion>();
        var faults = new ArrayList<Fault>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) continue;
            var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            var finger = finger(parts.getFirst());
            if (finger.isEmpty()) faults.add(new Fault(number, "finger"));
            if (parts.size() < 4 || parts.get(1).isEmpty()) faults.add(new Fault(number, "parts"));
            var answers = answers(parts.subList(Math.min(2, parts.size()), parts.size()), number, faults);
            if (finger.isPresent() && parts.size() >= 4) {
                questions.add(new RuleQuestion(finger.get(), parts.get(1), answers));
            }
        }
        if (questions.size() > MOST_QUESTIONS) faults.add(new Fault(number, "many"));
        return new Read(List.copyOf(questions), List.copyOf(faults));
    }

    private static List<RuleAnswer> answers(List<String> parts, int line, List<Fault> faults) {
        var answers = new ArrayList<RuleAnswer>();
        var seen = new HashSet<String>();
        for (var part : parts) {
            var read = POINTS.matcher(part);
            if (!read.matches()) {
                faults.add(new Fault(line, "points"));
                continue;
            }
            if (!seen.add(read.group(1).toLowerCase(Locale.ROOT))) faults.add(new Fault(line, "twice"));
            answers.add(new RuleAnswer(read.group(1), Integer.parseInt(read.group(2))));
        }
        return List.copyOf(answers);
    }

    private static Optional<Finger> finger(String typed) {
        return Arrays.stream(Finger.values())
                .filter(finger -> word(finger).equalsIgnoreCase(typed)
                        || Integer.toString(finger.ordinal() + 1).equals(typed))
                .findFirst();
    }
}
