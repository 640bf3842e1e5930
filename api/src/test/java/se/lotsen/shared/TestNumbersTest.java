package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.shared.NumberPolicy.Reason;
import se.lotsen.shared.PersonNumber.Kind;
import se.lotsen.shared.PersonNumber.Parsed;

class TestNumbersTest {

    @Test
    void every_listed_personnummer_is_accepted_by_our_own_parser() throws IOException {
        var listed = lines("/reference/test-personnummer.txt");

        assertThat(listed).hasSize(41_493).isSorted().doesNotHaveDuplicates();
        assertThat(listed).allMatch(line -> PersonNumber.parse(Kind.PERSONNUMMER, line) instanceof Parsed);
    }

    @Test
    void every_listed_samordningsnummer_is_accepted_incomplete_dates_too() throws IOException {
        var listed = lines("/reference/test-samordningsnummer.txt");

        var numbers = listed.stream()
                .map(line -> new PersonNumber(Kind.SAMORDNINGSNUMMER, line))
                .toList();

        assertThat(listed).hasSize(2_240).isSorted().doesNotHaveDuplicates();
        assertThat(numbers).allMatch(TestNumbers::contains);
        assertThat(numbers.stream().filter(number -> number.birthDate().isEmpty()))
                .hasSize(170);
        assertThat(numbers).allMatch(number -> number.birthYear().isPresent());
    }

    @Test
    void the_seniors_are_those_born_from_1925_to_1961() {
        var seniors = TestNumbers.seniors();

        assertThat(seniors).hasSize(1_380).allMatch(TestNumbers::contains);
        assertThat(seniors.getFirst().birthYear()).hasValue(1925);
        assertThat(seniors.getLast().birthYear()).hasValue(1961);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"190001042399", "190104132386", "191212121212", "195005050512", "195005050520", "195005050546"})
    void a_number_known_only_from_other_lists_is_not_a_test_number(String raw) {
        assertThat(TestNumbers.contains(new PersonNumber(Kind.PERSONNUMMER, raw)))
                .isFalse();
    }

    @Test
    void production_refuses_test_numbers_and_a_demonstration_refuses_everything_else() {
        var test = new PersonNumber(Kind.PERSONNUMMER, "193008077723");
        var other = new PersonNumber(Kind.PERSONNUMMER, "191212121212");
        var reserve = new PersonNumber(Kind.RESERVNUMMER, "22450202AB17");

        assertThat(NumberPolicy.PRODUCTION.refuses(test)).contains(Reason.TEST_NUMBER_IN_PRODUCTION);
        assertThat(NumberPolicy.PRODUCTION.refuses(other)).isEmpty();
        assertThat(NumberPolicy.PRODUCTION.refuses(reserve)).isEmpty();
        assertThat(NumberPolicy.DEMO.refuses(test)).isEmpty();
        assertThat(NumberPolicy.DEMO.refuses(other)).contains(Reason.NOT_A_TEST_NUMBER);
        assertThat(NumberPolicy.DEMO.refuses(reserve)).contains(Reason.NOT_A_TEST_NUMBER);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var stream = TestNumbersTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
