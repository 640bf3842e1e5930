package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.catalogue.Activity.Pillar;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.HealthTalkDraft;
import se.lotsen.healthtalk.Interest;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.healthtalk.Unsaid;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.instrument.Mode;
import se.lotsen.person.ConsentItem;
import se.lotsen.profiles.Definitions;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.DirectAnswer;

/**
 * The published forms ask what the product asks: the same questions in the same order, with the same answers. {@code FormTextsTest} in web holds
 * the words equal.
 */
class FormsTest {

    private static final Map<Instrument, String> FORMS = Map.of(
            Instrument.UCLA_3, Systems.UCLA_3_VERSIONED,
            Instrument.DIRECT_LONELINESS, Systems.DIRECT_LONELINESS_VERSIONED,
            Instrument.BOTHERED_BY_LONELINESS, Systems.BOTHERED_VERSIONED,
            Instrument.WHO_5, Systems.WHO_5_VERSIONED,
            Instrument.SELF_RATED_HEALTH, Systems.SELF_RATED_HEALTH_VERSIONED);

    private static final Map<Class<?>, String> SYSTEMS = Map.of(
            Barrier.class, Systems.BARRIER,
            Interest.class, Systems.INTEREST,
            Pillar.class, Systems.PILLAR,
            Finger.class, Systems.FINGER,
            ConsentItem.class, Systems.CONSENT_ITEM);

    /** The form UCLA-3 ends with the direct question, which need not be answered. */
    private static final String DIRECT = "direct";

    @Test
    void every_instrument_has_its_form_and_may_come_with_a_referral() {
        assertThat(FORMS.keySet()).containsExactlyInAnyOrder(Instrument.values());
        assertThat(Systems.INSTRUMENTS).containsExactlyInAnyOrderElementsOf(FORMS.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_form_asks_what_its_instrument_asks(Instrument instrument) {
        var form = form(Objects.requireNonNull(FORMS.get(instrument)));
        var items = Stream.of(form.path("item"))
                .flatMap(FormsTest::stream)
                .filter(item -> !item.path("linkId").asText().equals(DIRECT))
                .toList();

        assertThat(form.path("version").asText()).startsWith(instrument.version() + ".");
        assertThat(items)
                .extracting(item -> item.path("linkId").asText())
                .containsExactlyElementsOf(
                        instrument.items().stream().map(Item::key).toList());
        for (var i = 0; i < items.size(); i++) {
            var item = instrument.items().get(i);
            assertThat(items.get(i).path("required").asBoolean()).isTrue();
            assertThat(items.get(i).at("/code/0/system").asText()).isEqualTo(Systems.QUESTION);
            assertThat(items.get(i).at("/code/0/code").asText()).isEqualTo(instrument.key() + "-" + item.key());
            assertThat(options(items.get(i))).isEqualTo(options(instrument, item));
        }
    }

    @Test
    void the_direct_question_in_ucla_3_is_the_direct_question() {
        var direct = stream(form(Systems.UCLA_3_VERSIONED).path("item"))
                .filter(item -> item.path("linkId").asText().equals(DIRECT))
                .findFirst()
                .orElseThrow();

        assertThat(direct.path("required").asBoolean()).isFalse();
        assertThat(options(direct))
                .isEqualTo(options(
                        Instrument.DIRECT_LONELINESS,
                        Instrument.DIRECT_LONELINESS.items().getFirst()));
    }

    @Test
    void where_the_code_is_the_score_the_form_says_so() {
        for (var form : List.of(Systems.UCLA_3_VERSIONED, Systems.WHO_5_VERSIONED)) {
            for (var option : form(form).findValues("answerOption").getFirst()) {
                assertThat(option.at("/valueCoding/extension/0/valueDecimal").asText())
                        .isEqualTo(option.at("/valueCoding/code").asText());
            }
        }
    }

    @Test
    void the_health_talk_asks_what_the_product_asks() {
        var form = form(Systems.HEALTH_TALK_VERSIONED);
        var published = new ArrayList<String>();
        form.path("item").forEach(item -> told(item, published));

        assertThat(form.path("version").asText()).startsWith(HealthTalkDraft.FORM_VERSION + ".");
        assertThat(published).containsExactlyElementsOf(theTalk());
        assertThat(form.findValues("valueInteger").getFirst().asInt()).isEqualTo(PlanGoal.AT_MOST);
    }

    @Test
    void how_it_was_asked_has_a_code() {
        var codes = definition("CodeSystem-measurement-mode.json").findValuesAsText("code");

        assertThat(codes).containsExactlyElementsOf(codes(Mode.class));
    }

    private static List<String> theTalk() {
        var lines = new ArrayList<String>();
        for (var step : TalkStep.values()) {
            var name = kebab(step.name());
            lines.add(name + " group");
            var answers = Arrays.stream(HealthTalkDraft.class.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getType();
            for (var component : answers.getRecordComponents()) told(name, component, lines);
        }
        return lines;
    }

    /** What the guide notes and nobody is asked: why something is kept, and who told about home care. */
    private static final Set<String> NOTED = Set.of("kept", "homeCareTold");

    /** The questions that one component of a step's answers comes from. */
    private static void told(String step, RecordComponent component, List<String> lines) {
        var linkId = step + "." + kebab(component.getName());
        var type = component.getType();
        if (type == LocalDate.class) lines.add(linkId + " date");
        else if (type == boolean.class) lines.add(linkId + " boolean");
        else if (type == String.class) lines.add(linkId + " text");
        else if (type.isEnum()) lines.add(linkId + " choice " + codings(type));
        else if (type == Set.class) lines.add(linkId + " choice* " + codings(argument(component)));
        else if (type == List.class) {
            lines.add(linkId + " group*");
            for (var part : PlanGoal.class.getRecordComponents()) told(linkId, part, lines);
        } else if (component.getName().equals("loneliness")) {
            lines.add(linkId + " group");
            addLoneliness(linkId, lines);
        } else if (component.getName().equals("easing")) {
            for (var group : Barrier.Group.values()) addBarriers(step + "." + kebab(group.name()), group, lines);
        } else if (!NOTED.contains(component.getName())) {
            assertThat(component.getName()).isEqualTo("unsaid"); // told with the barriers of its heading
        }
    }

    private static void addLoneliness(String linkId, List<String> lines) {
        for (var instrument : List.of(Instrument.DIRECT_LONELINESS, Instrument.UCLA_3)) {
            for (var item : instrument.items()) {
                var answers = new ArrayList<>(options(instrument, item));
                for (var code : codes(Unsaid.class)) answers.add(Systems.TALK_ANSWER + "#" + code);
                lines.add(linkId + "." + item.key() + " choice " + answers);
            }
        }
    }

    private static void addBarriers(String linkId, Barrier.Group group, List<String> lines) {
        var barriers = Barrier.in(group).stream()
                .map(barrier -> Systems.BARRIER + "#" + kebab(barrier.name()))
                .toList();
        lines.add(linkId + " choice* " + barriers);
        lines.add(linkId + ".easing text");
        lines.add(linkId + ".unsaid choice " + codings(Unsaid.class));
    }

    private static void told(JsonNode item, List<String> lines) {
        var line = item.path("linkId").asText() + " " + item.path("type").asText()
                + (item.path("repeats").asBoolean() ? "*" : "");
        lines.add(item.has("answerOption") ? line + " " + options(item) : line);
        item.path("item").forEach(below -> told(below, lines));
    }

    private static List<String> options(JsonNode item) {
        return stream(item.path("answerOption"))
                .map(option -> option.path("valueCoding"))
                .map(coding -> coding.path("system").asText() + "#"
                        + coding.path("code").asText())
                .toList();
    }

    private static List<String> options(Instrument instrument, Item item) {
        return item.options().stream()
                .map(option -> switch (instrument) {
                    case UCLA_3 -> Systems.UCLA_3_ANSWER + "#" + option.code();
                    case WHO_5 -> Systems.WHO_5_ANSWER + "#" + option.code();
                    case SELF_RATED_HEALTH -> Systems.SELF_RATED_HEALTH_ANSWER + "#" + option.code();
                    case BOTHERED_BY_LONELINESS -> Systems.BOTHERED_ANSWER + "#" + option.code();
                    case DIRECT_LONELINESS ->
                        Systems.LONELINESS + "#" + kebab(DirectAnswer.values()[option.code() - 1].name());
                })
                .toList();
    }

    private static List<String> codings(Class<?> type) {
        var system = SYSTEMS.getOrDefault(type, Systems.TALK_ANSWER);
        return codes(type).stream().map(code -> system + "#" + code).toList();
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> kebab(((Enum<?>) constant).name()))
                .toList();
    }

    private static Class<?> argument(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static String kebab(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static JsonNode form(String canonical) {
        var id = canonical.substring(canonical.lastIndexOf('/') + 1, canonical.indexOf('|'));
        return definition("Questionnaire-" + id + ".json");
    }

    private static JsonNode definition(String name) {
        var json = Definitions.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .json();
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
