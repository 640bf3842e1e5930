package se.lotsen.grant;

import java.util.List;

/**
 * Why something is not booked.
 *
 * @param field the form field it concerns
 * @param rule message key of the rule in words
 * @param args what the words need, already formatted
 */
public record Refusal(String field, String rule, List<String> args) {

    static Refusal of(String field, String rule, String... args) {
        return new Refusal(field, "grant.rule." + rule, List.of(args));
    }
}
