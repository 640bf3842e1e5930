package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmallestShownTest {

    @Test
    void an_installation_may_hide_more_but_never_tells_of_one_or_two() {
        assertThat(new SmallestShown(10).hides(9)).isTrue();
        assertThat(new SmallestShown(3).hides(2)).isTrue();
        assertThatThrownBy(() -> new SmallestShown(2)).hasMessageContaining("fewer than 3 persons are never told");
        assertThatThrownBy(() -> new SmallestShown(0)).hasMessageContaining("smallest-shown is 0");
    }
}
