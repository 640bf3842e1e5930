package se.lotsen.web.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.instrument.Instrument;
import se.lotsen.web.support.Texts;

/** The published forms say what the screens say, word for word. {@code FormsTest} in api holds the questions and the answers equal. */
class FormTextsTest {

    private static final String PACKAGE = "/se/lotsen/profiles/package/";

    private final Texts t = Texts.swedish();

    @ParameterizedTest
    @EnumSource
    void an_instrument_is_worded_as_on_the_screen(Instrument instrument) throws IOException {
        var form = definition("Questionnaire-" + id(instrument));
        var questions = definition("CodeSystem-question");

        assertThat(form.path("title").asText()).isEqualTo(t.of(instrument.titleKey()));
        assertThat(form.path("copyright").asText()).isNotBlank();
        for (var item : instrument.items()) {
            var asked = byText(form.path("item"), "linkId", item.key());
            assertThat(asked.path("text").asText()).isEqualTo(t.of(item.messageKey()));
            assertThat(byText(questions.path("concept"), "code", instrument.key() + "-" + item.key())
                            .path("display")
                            .asText())
                    .isEqualTo(t.of(item.messageKey()));
            for (var i = 0; i < item.options().size(); i++) {
                assertThat(asked.at("/answerOption/" + i + "/valueCoding/display")
                                .asText())
                        .isEqualTo(t.of(item.options().get(i).messageKey()));
            }
        }
    }

    @Test
    void a_wording_that_nobody_has_validated_is_marked() throws IOException {
        for (var instrument : Instrument.values()) {
            if (instrument == Instrument.SELF_RATED_HEALTH) continue;
            assertThat(definition("Questionnaire-" + id(instrument))
                            .path("description")
                            .asText())
                    .as(instrument.key())
                    .containsPattern("Arbetsöversättning|Arbetslydelse");
        }
    }

    @Test
    void the_health_talk_is_worded_as_on_the_screen() throws IOException {
        var texts = questions();
        var published = new HashMap<String, String>();
        var answers = new HashMap<String, String>();
        definition("Questionnaire-health-talk").path("item").forEach(item -> told(item, published, answers));

        assertThat(published).isEqualTo(texts);
        assertThat(answers).hasSizeGreaterThan(100).allSatisfy((where, display) -> {
            var linkId = where.substring(0, where.indexOf('#'));
            var code = where.substring(where.indexOf('#') + 1);
            assertThat(display).as(where).isEqualTo(answer(linkId, code));
        });
    }

    private static void told(JsonNode item, Map<String, String> texts, Map<String, String> answers) {
        var linkId = item.path("linkId").asText();
        texts.put(linkId, item.path("text").asText());
        for (var option : item.path("answerOption")) {
            var coding = option.path("valueCoding");
            answers.put(
                    linkId + "#" + coding.path("code").asText(),
                    coding.path("display").asText());
        }
        item.path("item").forEach(below -> told(below, texts, answers));
    }

    private Map<String, String> questions() {
        var texts = new HashMap<String, String>();
        for (var step : TalkStep.values()) {
            texts.put(step.name().toLowerCase(Locale.ROOT), t.of("samtal.step", step));
        }
        for (var group : Barrier.Group.values()) {
            var linkId = "barriers." + kebab(group.name());
            var heading = t.of("words.barrierGroup", group);
            texts.put(linkId, heading);
            texts.put(linkId + ".easing", t.of("samtal.easing"));
            texts.put(linkId + ".unsaid", t.of("samtal.unsaidOf", heading));
        }
        for (var instrument : new Instrument[] {Instrument.DIRECT_LONELINESS, Instrument.UCLA_3}) {
            instrument.items().forEach(item -> texts.put("contacts.loneliness." + item.key(), t.of(item.messageKey())));
        }
        texts.putAll(Map.of(
                "consent.held-on", t.of("samtal.heldOn"),
                "consent.mode", t.of("samtal.mode"),
                "consent.informed-of-right", t.of("samtal.right"),
                "consent.share-with-health-centre", t.of("samtal.share"),
                "everyday.living", t.of("samtal.living"),
                "everyday.home-care", t.of("samtal.homeCare"),
                "everyday.outings", t.of("samtal.outings"),
                "everyday.words", t.of("samtal.day")));
        texts.putAll(Map.of(
                "contacts.words", t.of("samtal.sees"),
                "contacts.loneliness", t.of("samtal.loneliness"),
                "barriers.words", t.of("samtal.otherBarrier"),
                "interests.interests", t.of("samtal.interests"),
                "interests.unsaid", t.of("samtal.unsaidOf", t.of("samtal.interests")),
                "interests.words", t.of("samtal.otherInterest"),
                "interests.not-evenings", t.of("words.notEvenings"),
                "interests.companion-wanted", t.of("words.companionWanted")));
        texts.putAll(Map.of(
                "health.pillars", t.of("samtal.pillars"),
                "health.fingers", t.of("samtal.fingers"),
                "health.unsaid", t.of("samtal.unsaidOf", t.of("samtal.pillars")),
                "health.words", t.of("samtal.health"),
                "health.contact-wish", t.of("samtal.contactWish"),
                "health.red-flag", t.of("samtal.redFlag")));
        texts.putAll(Map.of(
                "wishes.important", t.of("samtal.important"),
                "wishes.wishes", t.of("samtal.wishes"),
                "wishes.goals", t.of("samtal.plan"),
                "wishes.goals.wish", t.of("arende.wants", "Personen"),
                "wishes.goals.action", t.of("arende.weDo"),
                "wishes.goals.due-on", t.of("samtal.goalDue"),
                "summary.shared", t.of("samtal.delas")));
        return texts;
    }

    private String answer(String linkId, String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        if (linkId.startsWith("contacts.loneliness.")) {
            return name.equals("DECLINED") || name.equals("NOT_ASKED")
                    ? t.of("instrument.answer." + code)
                    : lonely(linkId.substring("contacts.loneliness.".length()), code);
        }
        var words = linkId.endsWith(".unsaid")
                ? "unsaid"
                : linkId.startsWith("barriers.")
                        ? "barrier"
                        : switch (linkId) {
                            case "consent.mode" -> "talkMode";
                            case "consent.share-with-health-centre", "everyday.home-care" -> "reply";
                            case "everyday.living" -> "living";
                            case "everyday.outings" -> "outings";
                            case "interests.interests" -> "interest";
                            case "health.pillars" -> "pillar";
                            case "health.fingers" -> "finger";
                            case "health.contact-wish" -> "contactWish";
                            case "summary.shared" -> "consentItem";
                            default -> throw new AssertionError(linkId);
                        };
        return t.of("words." + words + "." + name);
    }

    private String lonely(String key, String code) {
        if (code.matches("[0-9]")) return t.of("instrument.ucla3.answer." + code);
        var order = List.of("often", "sometimes", "occasionally", "seldom", "never");
        assertThat(key).isEqualTo("how-often");
        return t.of("instrument.direct-loneliness.answer." + (order.indexOf(code) + 1));
    }

    private static JsonNode byText(JsonNode list, String field, String value) {
        for (var one : list) if (one.path(field).asText().equals(value)) return one;
        throw new AssertionError("no " + value);
    }

    private static String id(Instrument instrument) {
        return switch (instrument) {
            case UCLA_3 -> "ucla-3";
            case WHO_5 -> "who-5";
            case DIRECT_LONELINESS, BOTHERED_BY_LONELINESS, SELF_RATED_HEALTH -> instrument.key();
        };
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode definition(String name) throws IOException {
        try (var stream = FormTextsTest.class.getResourceAsStream(PACKAGE + name + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, name));
        }
    }
}
