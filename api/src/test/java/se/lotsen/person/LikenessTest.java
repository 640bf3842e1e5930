package se.lotsen.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.person.Likeness.Known;
import se.lotsen.person.Likeness.Why;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PersonNumber.Kind;
import se.lotsen.shared.TestNumbers;

class LikenessTest {

    private static final PersonNumber NUMBER = new PersonNumber(Kind.PERSONNUMMER, "192801287075");
    private static final PersonNumber SAME_DAY = new PersonNumber(Kind.PERSONNUMMER, "192801287158");
    private static final PersonNumber OTHER_DAY = new PersonNumber(Kind.PERSONNUMMER, "192801106598");
    private static final PersonNumber OTHER_YEAR = TestNumbers.seniors().getLast();
    private static final PersonNumber RESERVE =
            new PersonNumber(Kind.RESERVNUMMER, "22" + NUMBER.value().substring(2, 8) + "AB2p");
    private static final PersonNumber RESERVE_OF_THE_YEAR =
            new PersonNumber(Kind.RESERVNUMMER, "22" + NUMBER.value().substring(2, 4) + "0000AB2p");

    @Test
    void the_same_birth_date_and_a_name_that_sounds_the_same_may_be_the_same_person() {
        assertThat(Likeness.of(known(NUMBER, "Kristina", "Lindqvist"), known(SAME_DAY, "Christina", "Lindkvist")))
                .containsExactly(Why.SAME_BIRTH_DATE_AND_NAME);
        assertThat(Likeness.of(known(NUMBER, "Kristina", "Lindqvist"), known(OTHER_YEAR, "Kristina", "Lindqvist")))
                .isEmpty();
    }

    @Test
    void a_second_given_name_hides_nobody_and_a_family_name_alone_finds_nobody() {
        assertThat(Likeness.of(known(NUMBER, "Anna-Karin", "Öberg"), known(SAME_DAY, "Karin", "Öberg")))
                .containsExactly(Why.SAME_BIRTH_DATE_AND_NAME);
        assertThat(Likeness.of(known(NUMBER, "Anna", "Öberg"), known(SAME_DAY, "Karin", "Öberg")))
                .isEmpty();
    }

    @Test
    void a_number_for_the_time_being_may_stand_for_a_personnummer_and_may_know_only_the_year() {
        assertThat(Likeness.of(known(NUMBER, "Elsa", "Holm"), known(RESERVE, "Elsa", "Holm")))
                .containsExactly(Why.NUMBER_FOR_THE_TIME_BEING);
        assertThat(Likeness.of(known(NUMBER, "Elsa", "Holm"), known(RESERVE_OF_THE_YEAR, "Elsa", "Holm")))
                .containsExactly(Why.NUMBER_FOR_THE_TIME_BEING);
        assertThat(Likeness.of(known(OTHER_YEAR, "Elsa", "Holm"), known(RESERVE, "Elsa", "Holm")))
                .isEmpty();
    }

    @Test
    void the_same_telephone_and_birth_year_may_be_one_whose_name_was_misheard_and_a_couple_shares_no_year() {
        assertThat(Likeness.of(called(NUMBER, "Elsa", "070-174 06 05"), called(SAME_DAY, "Ilse", "070-174 06 05")))
                .containsExactly(Why.SAME_PHONE_AND_BIRTH_YEAR);
        assertThat(Likeness.of(called(NUMBER, "Elsa", "070-174 06 05"), called(OTHER_YEAR, "Erik", "070-174 06 05")))
                .isEmpty();
        assertThat(Likeness.of(called(NUMBER, "Elsa", "070-174 06 05"), called(OTHER_DAY, "Yngve", "070-174 06 05")))
                .isEmpty();
        assertThat(Likeness.of(called(NUMBER, "Elsa", "070-174 06 05"), called(OTHER_DAY, "Elsa", "070-174 06 05")))
                .containsExactly(Why.SAME_PHONE_AND_BIRTH_YEAR);
    }

    private static Known known(PersonNumber number, String given, String family) {
        return new Known(number, given, family, null);
    }

    private static Known called(PersonNumber number, String given, String phone) {
        return new Known(number, given, given + "son", phone);
    }
}
