package se.lotsen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.shared.PersonNumber.Kind;
import se.lotsen.shared.PersonNumber.Parsed;
import se.lotsen.shared.PersonNumber.Reason;
import se.lotsen.shared.PersonNumber.Refused;
import se.lotsen.shared.PersonNumber.Result;

class PersonNumberTest {

    @Test
    void a_number_is_found_however_it_is_typed() {
        assertThat(PersonNumber.meant("19121212-1212")).containsExactly("191212121212");
        assertThat(PersonNumber.meant("1912 1212 1212")).containsExactly("191212121212");
        assertThat(PersonNumber.meant("121212-1212")).contains("191212121212");
        assertThat(PersonNumber.meant("121212+1212")).contains("191212121212", "181212121212");
        assertThat(PersonNumber.meant("1212121212")).contains("191212121212");
        assertThat(PersonNumber.meant("22250101abcd")).containsExactly("22250101ABCD");
        assertThat(PersonNumber.meant("121212")).isEmpty();
        assertThat(PersonNumber.meant("Karl-Erik")).isEmpty();
    }

    @Test
    void a_personnummer_tells_birth_sex_and_age() {
        var number = read(Kind.PERSONNUMMER, "193008077723");

        assertThat(number.birthDate()).contains(LocalDate.of(1930, 8, 7));
        assertThat(number.birthYear()).hasValue(1930);
        assertThat(number.sex()).isEqualTo(Sex.WOMAN);
        assertThat(number.ageOn(LocalDate.of(2026, 8, 6))).hasValue(95);
        assertThat(number.ageOn(LocalDate.of(2026, 8, 7))).hasValue(96);
        assertThat(read(Kind.PERSONNUMMER, "194004057032").sex()).isEqualTo(Sex.MAN);
    }

    @Test
    void a_number_prints_itself_masked_wherever_it_ends_up() {
        var number = read(Kind.PERSONNUMMER, "193008077723");

        assertThat(number.masked()).isEqualTo("300807-••••");
        assertThat(number.toString()).isEqualTo("300807-••••");
        assertThat(new Parsed(number).toString()).doesNotContain("7723");
        assertThat("message about " + List.of(number)).doesNotContain("7723");
    }

    @ParameterizedTest
    @CsvSource({
        "3008077723, TEN_DIGITS",
        "300807-7723, TEN_DIGITS",
        "300807+7723, TEN_DIGITS",
        "19300807-7723, HYPHEN",
        "19300807+7723, HYPHEN",
        "193008077724, WRONG_CHECK_DIGIT",
        "193002307723, NO_SUCH_DATE",
        "193013077723, NO_SUCH_DATE",
        "193008007723, NO_SUCH_DATE",
        "193008407723, NO_SUCH_DATE",
        "213008077723, NO_SUCH_DATE",
        "193008677723, COORDINATION_IN_WRONG_SLOT",
        "193008607723, COORDINATION_IN_WRONG_SLOT",
        "193008917723, COORDINATION_IN_WRONG_SLOT",
        "193008927723, NO_SUCH_DATE",
        "19300807772a, NOT_DIGITS",
        "'193008077723 ', NOT_DIGITS",
        "193008077723٣, NOT_DIGITS",
        "19300807772, WRONG_LENGTH",
        "1930080777233, WRONG_LENGTH",
        "'', WRONG_LENGTH",
    })
    void what_a_machine_sends_is_refused_for_its_own_reason(String raw, Reason reason) {
        assertThat(PersonNumber.parse(Kind.PERSONNUMMER, raw)).isEqualTo(new Refused(reason));
    }

    @Test
    void a_leap_day_exists_in_leap_years_only() {
        var leap = PersonNumber.parse(Kind.PERSONNUMMER, "19280229" + tail("280229"));
        var common = PersonNumber.parse(Kind.PERSONNUMMER, "19290229" + tail("290229"));

        assertThat(leap).isInstanceOf(Parsed.class);
        assertThat(common).isEqualTo(new Refused(Reason.NO_SUCH_DATE));
    }

    @Test
    void a_person_who_is_not_yet_born_is_refused_when_today_is_known() {
        var tomorrow = "20261123" + tail("261123");

        assertThat(PersonNumber.parse(Kind.PERSONNUMMER, tomorrow)).isInstanceOf(Parsed.class);
        assertThat(PersonNumber.parse(Kind.PERSONNUMMER, tomorrow, LocalDate.of(2026, 11, 22)))
                .isEqualTo(new Refused(Reason.FUTURE_DATE));
        assertThat(PersonNumber.parse(Kind.PERSONNUMMER, tomorrow, LocalDate.of(2026, 11, 23)))
                .isInstanceOf(Parsed.class);
    }

    @Test
    void a_coordination_number_takes_sixty_from_the_day() {
        var number = read(Kind.SAMORDNINGSNUMMER, "196109732393");

        assertThat(number.birthDate()).contains(LocalDate.of(1961, 9, 13));
        assertThat(number.masked()).isEqualTo("610973-••••");
    }

    @Test
    void a_coordination_number_without_a_month_has_a_year_and_a_certain_age() {
        var number = coordination("194500" + "61", "450061");

        assertThat(number.birthDate()).isEmpty();
        assertThat(number.birthYear()).hasValue(1945);
        assertThat(number.ageOn(LocalDate.of(2026, 12, 30))).hasValue(80);
        assertThat(number.ageOn(LocalDate.of(2026, 12, 31))).hasValue(81);
    }

    @Test
    void a_coordination_number_without_a_day_counts_from_the_end_of_its_month() {
        var number = coordination("19450260", "450260");

        assertThat(number.birthDate()).isEmpty();
        assertThat(number.ageOn(LocalDate.of(2026, 2, 27))).hasValue(80);
        assertThat(number.ageOn(LocalDate.of(2026, 2, 28))).hasValue(81);
    }

    @Test
    void a_coordination_number_may_name_a_day_its_month_does_not_have() {
        var number = coordination("19450290", "450290");

        assertThat(number.birthDate()).isEmpty();
        assertThat(number.birthYear()).hasValue(1945);
    }

    @ParameterizedTest
    @CsvSource({
        "193008077723, PERSONNUMMER_IN_COORDINATION_SLOT",
        "193008317723, PERSONNUMMER_IN_COORDINATION_SLOT",
        "193008597723, NO_SUCH_DATE",
        "193008927723, NO_SUCH_DATE",
        "193013737723, NO_SUCH_DATE",
        "196109732394, WRONG_CHECK_DIGIT",
        "19610973-2393, HYPHEN",
        "6109732393, TEN_DIGITS",
    })
    void a_coordination_number_is_refused_for_its_own_reason(String raw, Reason reason) {
        assertThat(PersonNumber.parse(Kind.SAMORDNINGSNUMMER, raw)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22450202AB17", "22450202AB18", "224502020017", "20210325K069", "995012345678"})
    void a_reserve_number_is_never_refused_on_its_check_digit(String raw) {
        assertThat(PersonNumber.parse(Kind.RESERVNUMMER, raw)).isInstanceOf(Parsed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "22450202AB17, 1945",
        "97450202AB17, 1945",
        "23120202AB17, 2012",
        "98120202AB17, 2012",
        "21990202AB17, 1899"
    })
    void the_first_two_signs_of_a_reserve_number_carry_the_century(String raw, int year) {
        assertThat(read(Kind.RESERVNUMMER, raw).birthYear()).hasValue(year);
    }

    @Test
    void a_reserve_number_may_know_nothing_of_the_birth() {
        var number = read(Kind.RESERVNUMMER, "00992055AB17");

        assertThat(number.birthYear()).isEmpty();
        assertThat(number.birthDate()).isEmpty();
        assertThat(number.ageOn(LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(number.sex()).isEqualTo(Sex.MAN);
        assertThat(read(Kind.RESERVNUMMER, "22450202AB2p").sex()).isEqualTo(Sex.WOMAN);
        assertThat(read(Kind.RESERVNUMMER, "22450202ABp7").sex()).isEqualTo(Sex.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "22450202ÅB17, NOT_DIGITS",
        "22450202ab17, NOT_DIGITS",
        "X2450202AB17, NOT_DIGITS",
        "2245020217, TEN_DIGITS"
    })
    void a_reserve_number_must_have_its_form(String raw, Reason reason) {
        assertThat(PersonNumber.parse(Kind.RESERVNUMMER, raw)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "193008077723, PERSONNUMMER",
        "19300807-7723, PERSONNUMMER",
        "' 1930 0807 – 7723 ', PERSONNUMMER",
        "19610973-2393, SAMORDNINGSNUMMER",
        "22450202-AB17, RESERVNUMMER",
        "22450202-ab17, RESERVNUMMER",
    })
    void what_a_person_types_finds_its_own_kind(String typed, Kind kind) {
        assertThat(PersonNumber.fromTyped(typed))
                .isInstanceOfSatisfying(
                        Parsed.class, it -> assertThat(it.number().kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "300807-7723, TEN_DIGITS",
        "19300807-7724, WRONG_CHECK_DIGIT",
        "Karin Lund, NOT_DIGITS",
        "1930-08-07, WRONG_LENGTH",
        "'', WRONG_LENGTH",
    })
    void what_a_person_types_wrong_is_told_why(String typed, Reason reason) {
        assertThat(PersonNumber.fromTyped(typed)).isEqualTo(new Refused(reason));
    }

    @Test
    void every_single_slip_of_a_digit_is_caught() {
        var right = "193008077723";

        for (var place = 2; place < 12; place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var slip = right.substring(0, place) + digit + right.substring(place + 1);
                if (!slip.equals(right)) {
                    assertThat(PersonNumber.parse(Kind.PERSONNUMMER, slip))
                            .as(slip)
                            .isInstanceOf(Refused.class);
                }
            }
        }
    }

    @Test
    void no_input_at_all_makes_the_parser_throw() {
        var random = new Random(20261122);
        var signs = "0123456789-+ ApÅ٣ \n".codePoints().toArray();
        var results = new ArrayList<Result>();

        for (var i = 0; i < 20_000; i++) {
            var raw = random.ints(random.nextInt(16), 0, signs.length)
                    .collect(StringBuilder::new, (text, at) -> text.appendCodePoint(signs[at]), StringBuilder::append)
                    .toString();
            results.add(PersonNumber.fromTyped(raw));
            for (var kind : Kind.values()) {
                results.add(PersonNumber.parse(kind, raw, LocalDate.of(2026, 11, 22)));
            }
        }

        assertThat(results).hasSize(80_000);
    }

    @Test
    void a_number_cannot_be_made_past_the_parser_and_the_refusal_does_not_repeat_it() {
        assertThatThrownBy(() -> new PersonNumber(Kind.PERSONNUMMER, "193008077724"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1930");
    }

    private static PersonNumber read(Kind kind, String raw) {
        if (PersonNumber.parse(kind, raw) instanceof Parsed(var number)) {
            return number;
        }
        throw refused(raw);
    }

    private static PersonNumber coordination(String date, String sixDigits) {
        return read(Kind.SAMORDNINGSNUMMER, date + tail(sixDigits));
    }

    /** A birth number and the check digit that belongs to it. */
    private static String tail(String sixDigits) {
        for (var check = 0; check <= 9; check++) {
            if (PersonNumber.passesLuhn(sixDigits + "238" + check)) {
                return "238" + check;
            }
        }
        throw refused(sixDigits);
    }

    private static AssertionError refused(String raw) {
        return new AssertionError("should have been accepted: " + raw);
    }
}
