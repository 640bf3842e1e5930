package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void ids_sort_in_the_order_they_were_made_however_many_a_millisecond_has() {
        var ids = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(UUID.fromString(ids.getLast()).version()).isEqualTo(7);
        assertThat(UUID.fromString(ids.getLast()).variant()).isEqualTo(2);
    }
}
