package se.lotsen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String OLD = "0".repeat(64);
    private static final String NEW = "f".repeat(64);
    private static final String SECRET = "Authorization: Bearer hemlig\nX-Kund: 7";
    private static final String HERE = "0188/7";

    @Test
    void what_is_sealed_is_opened_again_and_looks_like_nothing() {
        var seal = new Seal(OLD);

        var first = seal.seal(SECRET, HERE);
        var second = seal.seal(SECRET, HERE);

        assertThat(seal.open(first, HERE)).contains(SECRET);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("hemlig", "Kund");
        assertThat(first).as("the same never looks the same").isNotEqualTo(second);
    }

    @Test
    void a_changed_byte_another_place_or_something_else_opens_nothing() {
        var seal = new Seal(OLD);
        var sealed = seal.seal(SECRET, HERE);

        assertThat(seal.open(sealed, "0580/7")).isEmpty();
        assertThat(seal.open(new byte[] {1, 2, 3}, HERE)).isEmpty();
        assertThat(seal.open(new byte[20], HERE)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(seal.open(sealed, HERE)).isEmpty();
    }

    @Test
    void keys_are_changed_by_putting_the_new_one_first() {
        var before = new Seal(OLD).seal(SECRET, HERE);
        var both = new Seal(NEW + "," + OLD);

        assertThat(both.open(before, HERE)).contains(SECRET);
        assertThat(new Seal(NEW).open(before, HERE)).isEmpty();
        assertThat(new Seal(NEW).open(both.seal(SECRET, HERE), HERE)).contains(SECRET);
    }

    @Test
    void keys_are_sixty_four_hexadecimal_digits() {
        assertThat(List.of(OLD, NEW, OLD + ", " + NEW)).allMatch(Seal::areKeys);
        assertThat(List.of("", "0".repeat(63), "g".repeat(64), OLD + ",")).noneMatch(Seal::areKeys);
    }
}
