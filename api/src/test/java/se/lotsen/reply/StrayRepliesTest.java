package se.lotsen.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;

class StrayRepliesTest {

    private final Cast cast = Cast.newMunicipality();
    private final StrayReplies strays = TestApp.bean(StrayReplies.class);

    @Test
    void the_fifty_that_have_waited_longest_are_shown_and_that_there_are_more() {
        for (var i = 0; i < StrayReplies.MOST; i++) keep(i);
        assertThat(strays.of(cast.samira()).more()).isFalse();

        keep(StrayReplies.MOST);

        var waiting = strays.of(cast.samira());
        assertThat(waiting.more()).isTrue();
        assertThat(waiting.lines())
                .hasSize(StrayReplies.MOST)
                .first()
                .extracting(StrayReplies.Line::text)
                .isEqualTo("0");
        TestApp.bean(HandleStrayReply.class).handle(waiting.lines().getFirst().id(), cast.omar());
        assertThat(strays.of(cast.samira()))
                .satisfies(now -> assertThat(now.more()).isFalse())
                .satisfies(now -> assertThat(now.lines().getLast().text()).isEqualTo("" + StrayReplies.MOST));
    }

    private void keep(int number) {
        var carrier = Actor.system(cast.municipalityId(), "test");
        TestApp.bean(KeepReply.class).keep("" + number, "+46701740699", "" + number, carrier);
        TestApp.bean(JudgeReply.class).judge("" + number, carrier);
    }
}
