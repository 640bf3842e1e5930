package se.lotsen.web.tidslinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.CaseEvent;
import se.lotsen.testing.Cast;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class TidslinjeTest {

    @Test
    void every_kind_of_event_belongs_to_one_group() {
        for (var kind : kinds(CaseEvent.class)) {
            assertThat(Stream.of(EventGroup.values()).filter(group -> group.holds(kind)))
                    .as(kind)
                    .hasSize(1);
        }
    }

    @Test
    void the_timeline_is_kept_to_one_kind_by_its_address() {
        var cast = Cast.newMunicipality();
        var here = "/arenden/" + Guiding.talkHeld(cast) + "/tidslinje";
        var samira = Visitor.as(cast.samira());
        var all = samira.get(here);
        var whole = all.page().select(".l-timeline li").size();

        var talks = samira.get(here + "?typ=TALK");

        assertThat(all.one("#typ option[selected]").text()).isEqualTo("Allt (" + whole + ")");
        assertThat(all.page().select("#typ option").eachText())
                .contains(
                        "Hälsosamtal (" + talks.page().select(".l-timeline li").size() + ")");
        assertThat(talks.page().select(".l-timeline h3").eachText())
                .isNotEmpty()
                .allMatch(line -> line.toLowerCase(Locale.ROOT).contains("samtal"));
        assertThat(talks.one("#typ option[selected]").attr("value")).isEqualTo("TALK");
        assertThat(talks.page().select("a:contains(Visa allt)").attr("href")).isEqualTo(here);
        assertThat(samira.get(here + "?typ=FOLLOW_UP").text()).contains("Inget sådant har hänt");
        assertThat(samira.get(here + "?typ=NONSENSE").page().select(".l-timeline li"))
                .hasSize(whole);
        assertThat(counts(all.page().select("#typ option").eachText().stream()
                        .skip(1)
                        .toList()))
                .isEqualTo(whole);
    }

    private static int counts(List<String> options) {
        return options.stream()
                .mapToInt(option -> Integer.parseInt(option.replaceAll(".*\\((\\d+)\\)", "$1")))
                .sum();
    }

    private static List<String> kinds(Class<?> sealed) {
        var found = new ArrayList<String>();
        for (var part : sealed.getPermittedSubclasses()) {
            if (part.isSealed()) found.addAll(kinds(part));
            else found.add(part.getSimpleName());
        }
        return found;
    }
}
