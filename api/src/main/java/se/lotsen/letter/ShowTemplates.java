package se.lotsen.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.TalkMode;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * View: the letters in other languages beside the Swedish, and who stands for each translation. They are shown as the reader would send them, to
 * somebody who does not exist; no letter of anybody's is shown.
 */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ShowTemplates {

    /** The name in the greeting. */
    public static final String NAME = "Anna";

    /** The place of a talk, which is written as it is in every language. */
    public static final String PLACE = "Biblioteket";

    private static final LocalTime TIME = LocalTime.of(10, 0);

    private final Composer composer;
    private final Translations translations;
    private final Staff staff;
    private final Clock clock;

    ShowTemplates(Composer composer, Translations translations, Staff staff, Clock clock) {
        this.composer = composer;
        this.translations = translations;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A letter with its facts filled in.
     *
     * @param paragraphs the greeting first
     * @param signature one line each
     * @param otherwise the sentences that stand in the letter when the talk is held in another way than it says
     */
    public record Text(String title, List<String> paragraphs, List<String> signature, List<String> otherwise) {}

    /**
     * A letter in one language.
     *
     * @param approval who stands for the translation, or empty while it is a machine's and nobody has read it
     */
    public record Line(LetterKind kind, Text swedish, Text translated, Optional<Translations.Approval> approval) {}

    /** The translated letters of a language. */
    public List<Line> show(LetterLanguage language, Actor actor) {
        var day = WorkingDays.plus(Swedish.today(clock), 5);
        return Arrays.stream(LetterKind.values())
                .filter(kind -> language.isBesideSwedish() && language.has(kind))
                .map(kind -> new Line(
                        kind,
                        text(LetterLanguage.SV, kind, day, actor),
                        text(language, kind, day, actor),
                        translations.approval(language, kind, actor)))
                .toList();
    }

    private Text text(LetterLanguage language, LetterKind kind, LocalDate day, Actor actor) {
        var texts = LetterTemplates.in(language);
        var facts = new HashMap<>(composer.writer(language, staff.colleague(actor, actor.requireStaffId()), actor));
        facts.put("name", NAME);
        facts.put("day", Composer.day(day, "day", language));
        facts.put("time", Composer.time(day.atTime(TIME).atZone(Swedish.ZONE).toInstant(), language));
        facts.put("talk", talk(TalkMode.HOME, texts));
        facts.put("free", texts.text(kind + ".free", facts));
        return new Text(
                texts.text(kind + ".title", facts),
                Composer.paragraphs(texts, kind, facts),
                Composer.signature(texts, facts),
                kind == LetterKind.TALK_TIME
                        ? List.of(talk(TalkMode.PLACE, texts), talk(TalkMode.PHONE, texts))
                        : List.of());
    }

    private static String talk(TalkMode mode, LetterTemplates texts) {
        return texts.text("talk." + mode, Map.of("where", PLACE));
    }
}
