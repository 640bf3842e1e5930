package se.lotsen.letter;

import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.SpokenLanguages;
import se.lotsen.access.UseCase;

/** A guide who speaks a language has read a translation, and stands for it with name and day. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ApproveTranslation {

    private final Translations translations;
    private final SpokenLanguages spoken;

    ApproveTranslation(Translations translations, SpokenLanguages spoken) {
        this.translations = translations;
        this.spoken = spoken;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Approved, by this guide or by one before. */
        record Approved() implements Outcome {}

        /** The guide has not told to speak the language. */
        record NotSpoken() implements Outcome {}

        /** There is no such translation. */
        record NotTranslated() implements Outcome {}
    }

    /** Approves it as it is worded today. */
    public Outcome approve(LetterLanguage language, LetterKind kind, Actor actor) {
        if (!language.isBesideSwedish() || !language.has(kind)) return new Outcome.NotTranslated();
        if (!language.isSpokenBy(spoken.mine(actor))) return new Outcome.NotSpoken();
        translations.approve(language, kind, actor);
        return new Outcome.Approved();
    }
}
