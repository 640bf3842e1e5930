package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagTest {

    @Test
    void a_tag_is_known_as_a_whole_and_not_as_a_part_of_another() {
        assertThat(EntityTag.isKnown("\"abc\"", "abc")).isTrue();
        assertThat(EntityTag.isKnown("\"x\", W/\"abc\"", "abc")).isTrue();
        assertThat(EntityTag.isKnown("*", "abc")).isTrue();
        assertThat(EntityTag.isKnown("\"xabc\"", "abc")).isFalse();
        assertThat(EntityTag.isKnown("abc", "abc")).isFalse();
        assertThat(EntityTag.isKnown(null, "abc")).isFalse();
    }
}
