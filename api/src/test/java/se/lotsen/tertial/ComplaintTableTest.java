package se.lotsen.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.Counted;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Tally;
import se.lotsen.complaint.Teller;

/** A year as a unit has told it to its board: nothing came in the second third, and seniors told everything. */
class ComplaintTableTest {

    private final List<Counted> first = new ArrayList<>();
    private final List<Counted> last = new ArrayList<>();

    ComplaintTableTest() {
        add(first, 2, null);
        add(first, 5, Subject.ACCESSIBILITY);
        add(first, 3, Subject.OTHER);
        for (var i = 0; i < 10; i++) first.set(i, done(first.get(i), true, i < 3));
        add(last, 6, null);
        add(last, 5, Subject.ACCESSIBILITY);
        add(last, 1, Subject.QUESTION_OR_IDEA);
        for (var i = 0; i < 6; i++) last.set(i, done(last.get(i), true, i < 1));
    }

    @Test
    void raw_items_print_as_the_board_reads_them() {
        var table = ComplaintTable.of(
                Map.of(Third.T1, Tally.of(first), Third.T2, Tally.of(List.of()), Third.VB, Tally.of(last)), Map.of());

        var printed = printed(table);
        assertThat(printed)
                .containsEntry("praise", "2 – 6 8")
                .containsEntry("teller.SENIOR", "10 – 12 22")
                .containsEntry("subject.ACCESSIBILITY", "5 – 5 10")
                .containsEntry("subject.OTHER", "3 – – 3")
                .containsEntry("subject.QUESTION_OR_IDEA", "– – 1 1")
                .containsEntry("fedBack", "10 – 6 16")
                .containsEntry("acted", "3 – 1 4");
        assertThat(printed.values().stream().filter("– – – –"::equals))
                .as("lines with nothing")
                .hasSize(printed.size() - 7);
        assertThat(printed).hasSize(1 + 7 + 12 + 3);
    }

    @Test
    void what_comes_to_a_third_after_it_was_locked_is_a_correction_of_it_and_in_the_sum() {
        var told = Map.of("teller.SENIOR", 10, "subject.ACCESSIBILITY", 5, "praise", 2);
        add(first, 1, Subject.TREATMENT);
        first.removeFirst();

        var table =
                ComplaintTable.of(Map.of(Third.T1, Tally.of(first), Third.VB, Tally.of(last)), Map.of(Third.T1, told));

        assertThat(printed(table))
                .containsEntry("teller.SENIOR", "10 – 12 22")
                .containsEntry("subject.TREATMENT", "– (+1) – – 1")
                .containsEntry("praise", "2 (−1) – 6 7")
                .containsEntry("subject.ACCESSIBILITY", "5 – 5 10");
        assertThat(table.isCorrected()).isTrue();
    }

    @Test
    void a_report_of_a_third_tells_nothing_of_what_comes_after_it() {
        var table = ComplaintTable.of(Map.of(Third.T1, Tally.of(first), Third.VB, Tally.of(last)), Map.of())
                .until(Third.T2);

        assertThat(printed(table)).containsEntry("teller.SENIOR", "10 – – 10");
    }

    @Test
    void a_third_without_items_is_told_as_nothing_and_stays_so_when_it_is_locked() {
        var table = ComplaintTable.of(Map.of(Third.T2, Tally.of(List.of())), Map.of(Third.T2, Map.of()));

        assertThat(table.isEmpty()).isTrue();
        assertThat(table.isCorrected()).isFalse();
        assertThat(printed(table).values()).containsOnly("– – – –");
    }

    private static void add(List<Counted> to, int count, @org.jspecify.annotations.Nullable Subject subject) {
        var kind = subject == null ? ComplaintKind.PRAISE : ComplaintKind.OPINION;
        for (var i = 0; i < count; i++) to.add(new Counted(kind, Teller.SENIOR, subject, false, false, false));
    }

    private static Counted done(Counted item, boolean fedBack, boolean acted) {
        return new Counted(item.kind(), item.teller(), item.subject(), false, fedBack, acted);
    }

    private static Map<String, String> printed(ComplaintTable table) {
        return table.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.line().key(),
                        row -> row.thirds().stream().map(Cell::text).collect(Collectors.joining(" ")) + " "
                                + row.sum().text()));
    }
}
