package se.lotsen.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: the letters in other languages beside the Swedish, and who stands for each translation. No letter of anybody's is shown. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ShowTemplates {

    private final Translations translations;

    ShowTemplates(Translations translations) {
        this.translations = translations;
    }

    /** A letter as it stands in the template: facts are words in braces. */
    public record Text(String title, List<String> paragraphs) {}

    /**
     * A letter in one language.
     *
     * @param approval who stands for the translation, or empty while it is a machine's and nobody has read it
     */
    public record Line(LetterKind kind, Text swedish, Text translated, Optional<Translations.Approval> approval) {}

    /** The translated letters of a language. */
    public List<Line> show(LetterLanguage language, Actor actor) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> language.isBesideSwedish() && language.has(kind))
                .map(kind -> new Line(
                        kind,
                        text(LetterLanguage.SV, kind),
                        text(language, kind),
                        translations.approval(language, kind, actor)))
                .toList();
    }

    private static Text text(LetterLanguage language, LetterKind kind) {
        var texts = LetterTemplates.in(language);
        var body = texts.raw(kind + ".body").replace("{free}", texts.raw(kind + ".free"));
        return new Text(texts.raw(kind + ".title"), LetterTemplates.paragraphs(body));
    }
}
