package se.lotsen.notice;

import java.util.List;
import java.util.Optional;
import se.lotsen.access.Guide;
import se.lotsen.access.Municipality;
import se.lotsen.shared.SwedishText;

/**
 * The words of every message. They tell who writes, when, and whom to call: whoever sees the telephone over a shoulder learns nothing of
 * health, of loneliness, or of what the person does.
 *
 * @param subject for e-mail
 */
record Wording(String subject, String text) {

    private static final String LATE_WORK = """
            Det här har passerat sin sista dag i %s:

            Nya att svara på: %d
            Uppföljningar: %d
            %s
            Brevet kommer en gång om dagen så länge något väntar. Det går inte att svara på.
            """;

    private static final String TIME_TOMORROW = "Du har en tid i morgon kl. %s. Ring %s om du inte kan. %s %s kommun";

    private static final String SUGGESTIONS_TO_TELL =
            "Vi har hittat något som kan passa dig. Ring gärna %s, %s. %s %s kommun";

    private static final String ANSWER_STOP = "Svara STOPP om du inte vill ha sms.";

    private static final String SAY_IT = "Vill du slippa sms? Säg det när du ringer.";

    private static final String FACTS_TO_CHECK = """
            I katalogen för %s är det %d uppgifter som ingen har kontrollerat på länge.
            %s
            Brevet kommer en gång i veckan så länge något väntar. Det går inte att svara på.
            """;

    /**
     * The words of a message from a municipality; the address of Lotsen is told to staff when it is known.
     *
     * @param writer the guide who wants to be called, or empty when nobody in particular does
     * @param takesReplies true where a text message can be answered
     */
    static Wording of(
            Notice notice, Municipality from, Optional<String> lotsen, Optional<Guide> writer, boolean takesReplies) {
        var noMore = takesReplies ? ANSWER_STOP : SAY_IT;
        return switch (notice) {
            case Notice.LateWork late ->
                new Wording(
                        "Lotsen: arbete som väntar",
                        LATE_WORK.formatted(
                                from.name(),
                                late.referrals(),
                                late.followUps(),
                                lotsen.map("\nÖppna Lotsen: %s/\n"::formatted).orElse("")));
            case Notice.TimeTomorrow tomorrow ->
                new Wording(
                        "En tid i morgon",
                        TIME_TOMORROW.formatted(SwedishText.time(tomorrow.at()), from.phone(), noMore, from.name()));
            case Notice.SuggestionsToTell _ ->
                new Wording(
                        "Något som kan passa dig",
                        SUGGESTIONS_TO_TELL.formatted(
                                writer.map(Guide::name).orElse("oss"),
                                writer.flatMap(guide -> Optional.ofNullable(guide.phone()))
                                        .orElse(from.phone()),
                                noMore,
                                from.name()));
            case Notice.FactsToCheck old ->
                new Wording(
                        "Lotsen: uppgifter att kontrollera",
                        FACTS_TO_CHECK.formatted(
                                from.name(),
                                old.facts(),
                                lotsen.map("\nÖppna listan: %s/katalog\n"::formatted)
                                        .orElse("")));
        };
    }

    /** Every text before it is filled in, to be read by a test. */
    static List<String> templates() {
        return List.of(LATE_WORK, TIME_TOMORROW, SUGGESTIONS_TO_TELL, FACTS_TO_CHECK, ANSWER_STOP, SAY_IT);
    }
}
