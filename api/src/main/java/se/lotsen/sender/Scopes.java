package se.lotsen.sender;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a client may do, as SMART scopes: {@code system/Task.rs}. The letters are create, read, update, delete, search. The older words
 * {@code .read} and {@code .write} are understood and answered in the same form.
 */
public record Scopes(List<Scope> all) {

    private static final Pattern FORM = Pattern.compile("system/([A-Z][A-Za-z]{1,63})\\.(read|write|c?r?u?d?s?)");

    public Scopes {
        all = List.copyOf(all);
    }

    /** One scope as it was written, and what it means. */
    public record Scope(String resource, String letters, boolean asWord) {

        @Override
        public String toString() {
            return "system/" + resource + "." + (asWord ? letters.equals("rs") ? "read" : "write" : letters);
        }
    }

    /** Reads a list with spaces between. What is not a scope for systems is left out, and so is every wildcard. */
    public static Scopes parse(String text) {
        return new Scopes(Arrays.stream(text.strip().split("\\s+"))
                .map(Scopes::one)
                .flatMap(Optional::stream)
                .toList());
    }

    /** True when a scope gives the letter for the resource. */
    public boolean allow(String resource, char letter) {
        return all.stream()
                .anyMatch(scope ->
                        scope.resource().equals(resource) && scope.letters().indexOf(letter) >= 0);
    }

    /** The part of what was asked for that these scopes hold. A word is all or nothing, because it cannot be written in part. */
    Scopes grant(Scopes asked) {
        var granted = new ArrayList<Scope>();
        for (var scope : asked.all()) {
            var held = scope.letters()
                    .chars()
                    .filter(letter -> allow(scope.resource(), (char) letter))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var whole = held.equals(scope.letters());
            if (whole || (!held.isEmpty() && !scope.asWord())) {
                granted.add(new Scope(scope.resource(), held, scope.asWord()));
            }
        }
        return new Scopes(granted);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** As in a token answer. */
    @Override
    public String toString() {
        return all.stream().map(Scope::toString).collect(Collectors.joining(" "));
    }

    private static Optional<Scope> one(String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || match.group(2).isEmpty()) return Optional.empty();
        return Optional.of(
                switch (match.group(2)) {
                    case "read" -> new Scope(match.group(1), "rs", true);
                    case "write" -> new Scope(match.group(1), "cud", true);
                    default -> new Scope(match.group(1), match.group(2), false);
                });
    }
}
