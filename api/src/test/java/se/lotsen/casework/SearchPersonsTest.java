package se.lotsen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lotsen.access.Actor;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Protection;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.Referral;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class SearchPersonsTest {

    private final Cast cast = Cast.newMunicipality();

    @ParameterizedTest
    @CsvSource({
        "Karlsson, Carlson",
        "Carlson, karlsson",
        "Lindqvist, Lindkvist",
        "Eriksson, Ericsson",
        "Wästlund, Vestlund",
        "Linné, Linne",
        "Linne, Linné",
        "Sørensen, Sörensen",
    })
    void a_family_name_is_found_as_it_sounds(String family, String typed) {
        refer("Gunnel", family);
        refer("Gunnel", "Wik");

        assertThat(names(typed)).containsExactly("Gunnel " + family);
    }

    @ParameterizedTest
    @CsvSource({"Kristina, Christina", "Sören, Sørén", "Sören, soren", "Ann-Marie, Annmarie", "Annmarie, Ann-Marie"})
    void a_given_name_is_found_as_it_sounds(String given, String typed) {
        refer(given, "Berg");

        assertThat(names(typed)).containsExactly(given + " Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karl-Erik Lund",
                "lund karl-erik",
                "Lund, Karl",
                "erik lund",
                "karl erik lund",
                "kar lu",
                "KARL–ERIK",
                "carl-eric l",
            })
    void the_words_of_a_name_come_in_any_order_and_need_not_be_whole(String typed) {
        refer("Karl-Erik", "Lund");
        refer("Karl-Erik", "Berg");
        refer("Maj-Britt", "Lundin");

        assertThat(names(typed)).contains("Karl-Erik Lund").doesNotContain("Maj-Britt Lundin");
    }

    @Test
    void the_closest_come_first_and_then_the_names_in_order() {
        refer("Eva", "Karlssonius");
        refer("Eva", "Carlson");
        refer("Eva", "Karlsson");
        refer("Ada", "Karlsson");

        assertThat(names("karlsson")).containsExactly("Ada Karlsson", "Eva Karlsson", "Eva Carlson", "Eva Karlssonius");
    }

    @Test
    void a_number_is_found_with_and_without_its_century_and_hyphen() {
        var number = Cast.someone();
        refer(number, "Karl-Erik", "Lund", Protection.NONE);
        var ten = number.value().substring(2);

        for (var typed : List.of(
                number.value(),
                number.value().substring(0, 8) + "-" + number.value().substring(8),
                ten,
                ten.substring(0, 6) + "-" + ten.substring(6),
                " " + ten.substring(0, 6) + " " + ten.substring(6))) {
            assertThat(names(typed)).as(typed).containsExactly("Karl-Erik Lund");
        }
    }

    @Test
    void a_case_and_a_referral_are_found_by_their_numbers() {
        var referral = refer("Karl-Erik", "Lund");
        var waiting = refer("Gunnel", "Wik");
        var opened = accept(referral, true);

        assertThat(hits(opened).getFirst().cases())
                .extracting(
                        SearchPersons.FoundCase::number, SearchPersons.FoundCase::state, SearchPersons.FoundCase::guide)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(opened, CaseState.CONTACTING, "Samira Haddad"));
        assertThat(names(opened.toLowerCase(java.util.Locale.ROOT).replaceFirst("-0*", " ")))
                .contains("Karl-Erik Lund");
        assertThat(names(referral.file().number())).containsExactly("Karl-Erik Lund");
        assertThat(hits(waiting.file().number()).getFirst().referrals())
                .extracting(SearchPersons.FoundReferral::referralId)
                .containsExactly(waiting.file().id());
        assertThat(names(opened.substring(2))).contains("Karl-Erik Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bor ensam",
                "hustrun",
                "Kvarnvägen",
                "Kvarnvägen 4 B",
                "76130",
                "070-174 06 12",
                "hörslinga",
                "HEARING",
                "ensam",
                "båtar",
                "Björken",
            })
    void nobody_is_found_by_reason_address_telephone_or_health(String typed) {
        accept(refer("Karl-Erik", "Lund"), true);

        var outcome = search(typed, cast.samira());

        assertThat(outcome)
                .isIn(new SearchPersons.Outcome.Found(List.of(), false), new SearchPersons.Outcome.NotSearchable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "k", "k l", "-", "%", "_", "'"})
    void what_means_nobody_is_not_searched(String typed) {
        refer("Karl-Erik", "Lund");

        assertThat(search(typed, cast.samira())).isEqualTo(new SearchPersons.Outcome.TooShort());
    }

    @Test
    void no_more_than_fifty_are_shown() {
        for (var i = 0; i <= SearchPersons.MOST; i++) refer("Gunnel", "Wik");

        var found = (SearchPersons.Outcome.Found) search("wik", cast.samira());

        assertThat(found.hits()).hasSize(SearchPersons.MOST);
        assertThat(found.more()).isTrue();
    }

    @Test
    void each_search_is_in_the_access_log_with_those_who_were_shown_and_without_what_was_typed() {
        refer("Karl-Erik", "Lund");
        refer("Gunnel", "Wik");

        var shown = hits("carl-eric");

        var log = Rows.of(
                "select cast(l as text) as whole, person_ids from access_log l where municipality_id = ? and what = 'SearchPersons'",
                cast.municipalityId());
        assertThat(log).hasSize(1);
        assertThat(String.valueOf(log.getFirst().get("person_ids")))
                .isEqualTo("{" + shown.getFirst().personId() + "}");
        assertThat(String.valueOf(log.getFirst().get("whole"))).doesNotContainIgnoringCase("eric");
    }

    @Test
    void someone_with_a_protected_identity_is_found_by_named_handlers_only() {
        var number = Cast.someone();
        var referral = refer(number, "Karl-Erik", "Lund", Protection.SEKRETESSMARKERING);

        for (var typed : List.of("Lund", number.value(), referral.file().number())) {
            assertThat(names(typed, cast.samira())).as(typed).isEmpty();
            assertThat(names(typed, cast.omar())).as(typed).containsExactly("Karl-Erik Lund");
        }
    }

    @Test
    void nobody_of_another_municipality_is_found() {
        var referral = refer("Karl-Erik", "Lund");
        var elsewhere = Cast.newMunicipality();

        for (var typed : List.of("Lund", referral.file().number())) {
            assertThat(names(typed, elsewhere.samira())).isEmpty();
        }
    }

    @Test
    void those_from_before_names_were_kept_are_found_after_the_next_start() {
        refer("Karl-Erik", "Lund");
        Rows.arrange("delete from person_name where municipality_id = ?", cast.municipalityId());
        assertThat(names("lund")).isEmpty();

        TestApp.bean(se.lotsen.person.KeepMissingNames.class).keep(Actor.system(cast.municipalityId(), "keep-names"));

        assertThat(names("lund")).containsExactly("Karl-Erik Lund");
    }

    @Test
    void a_search_by_name_begins_in_the_index() {
        refer("Karl-Erik", "Lund");
        Rows.arrange("""
                insert into person_name (municipality_id, person_id, word, sound)
                select municipality_id, person_id, 'namn' || i, 'namn' || i
                from (select municipality_id, person_id from person where municipality_id = ? limit 1) somebody, generate_series(1, 2000) i
                """, cast.municipalityId());
        Rows.arrange("analyze person_name");

        var plan = Rows.of("""
                explain select n.person_id from (select cast('lund' as text) as word offset 0) a
                join person_name n on n.municipality_id = '%s' and n.word >= a.word and n.word < a.word || chr(1114111)
                """.formatted(cast.municipalityId())).toString();

        assertThat(plan).contains("person_name_word");
    }

    private Referral refer(String given, String family) {
        return refer(Cast.someone(), given, family, Protection.NONE);
    }

    private Referral refer(PersonNumber number, String given, String family, Protection protection) {
        var like = Sending.aReferral(number, protection, Set.of(ConsentItem.values()));
        var was = like.person();
        var person = new NewPerson(
                number,
                given,
                family,
                protection,
                was.phone(),
                was.street(),
                was.postalCode(),
                was.city(),
                was.contactPreference(),
                was.language(),
                was.interpreter());
        return Sending.received(
                cast,
                new ReceiveReferral.Command(
                        like.placer(),
                        like.contentHash(),
                        like.channel(),
                        like.messageId(),
                        person,
                        like.consent(),
                        like.content()));
    }

    private String accept(Referral referral, boolean take) {
        var on = se.lotsen.shared.Swedish.today(TestApp.clock()).plusDays(3);
        var command = new AcceptReferral.Command(referral.file().id(), take, on, null);
        var accepted = (AcceptReferral.Outcome.Accepted)
                TestApp.bean(AcceptReferral.class).accept(command, cast.samira());
        return accepted.opened().file().number();
    }

    private static SearchPersons.Outcome search(String typed, Actor actor) {
        return TestApp.bean(SearchPersons.class).search(typed, actor);
    }

    private List<SearchPersons.Hit> hits(String typed) {
        return ((SearchPersons.Outcome.Found) search(typed, cast.samira())).hits();
    }

    private List<String> names(String typed) {
        return names(typed, cast.samira());
    }

    private static List<String> names(String typed, Actor actor) {
        return ((SearchPersons.Outcome.Found) search(typed, actor))
                .hits().stream().map(SearchPersons.Hit::name).toList();
    }
}
