package se.lotsen.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String OLD = "0".repeat(64);
    private static final String NEW = "f".repeat(64);
    private static final SecretHeaders SECRET = new SecretHeaders(List.of("Authorization: Bearer hemlig", "X-Kund: 7"));

    private final UUID id = UUID.randomUUID();

    @Test
    void what_is_sealed_is_opened_again_and_looks_like_nothing() {
        var seal = new Seal(OLD);

        var first = sealed(seal);
        var second = sealed(seal);

        assertThat(seal.open(first, "0188", id)).contains(SECRET);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("hemlig", "Kund");
        assertThat(first).as("the same never looks the same").isNotEqualTo(second);
        assertThat(seal.open(seal.seal(SecretHeaders.NONE, "0188", id), "0188", id))
                .contains(SecretHeaders.NONE);
    }

    @Test
    void a_changed_byte_or_another_row_opens_nothing() {
        var seal = new Seal(OLD);
        var sealed = sealed(seal);

        assertThat(seal.open(sealed, "0188", UUID.randomUUID())).isEmpty();
        assertThat(seal.open(sealed, "0580", id)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(seal.open(sealed, "0188", id)).isEmpty();
    }

    @Test
    void keys_are_changed_by_putting_the_new_one_first() {
        var before = sealed(new Seal(OLD));
        var both = new Seal(NEW + "," + OLD);

        assertThat(both.open(before, "0188", id)).contains(SECRET);
        assertThat(new Seal(NEW).open(before, "0188", id)).isEmpty();
        assertThat(new Seal(NEW).open(sealed(both), "0188", id)).contains(SECRET);
    }

    @Test
    void keys_are_sixty_four_hexadecimal_digits() {
        assertThat(List.of(OLD, NEW, OLD + ", " + NEW)).allMatch(Seal::areKeys);
        assertThat(List.of("", "0".repeat(63), "g".repeat(64), OLD + ",")).noneMatch(Seal::areKeys);
    }

    private byte[] sealed(Seal seal) {
        return seal.seal(SECRET, "0188", id);
    }
}
