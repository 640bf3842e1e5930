package se.lotsen.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.around.KeepContact;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.CaseFile;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.SearchPersons;
import se.lotsen.casework.WithdrawConsent;
import se.lotsen.casework.WriteNote;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactRole;
import se.lotsen.person.Person;
import se.lotsen.person.PersonField;
import se.lotsen.person.Protection;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.ShowReferral;
import se.lotsen.reportback.fhir.SentReferrals;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PersonNumber.Kind;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Absentee;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class MergeTest {

    private static final Set<ConsentItem> LITTLE = Set.of(ConsentItem.CONTACT);

    private final Cast cast = Cast.newMunicipality();
    private final PersonNumber number = new PersonNumber(Kind.PERSONNUMMER, "192705187892");
    private final PersonNumber coordination = new PersonNumber(Kind.SAMORDNINGSNUMMER, "192705782395");
    private final MergePersons merge = TestApp.bean(MergePersons.class);
    private final UndoMerge undo = TestApp.bean(UndoMerge.class);

    @Test
    void a_coordination_number_beside_a_personnummer_is_found_compared_and_merged_and_every_number_finds_the_person() {
        var stays = referral(number, Protection.NONE, Set.of(ConsentItem.values()));
        var goes = referral(coordination, Protection.NONE, LITTLE);
        var opened = accept(goes);
        Rows.arrange(
                "update person set given_name = 'Karl', street = 'Nygatan 1' where municipality_id = ? and person_id = ?",
                cast.municipalityId(),
                goes.personId());

        var pair =
                TestApp.bean(FindDuplicates.class).show(cast.samira()).pairs().getFirst();
        assertThat(pair.why()).isNotEmpty();
        var page = TestApp.bean(ComparePersons.class)
                .compare(pair.second().id(), pair.first().id(), cast.samira());
        assertThat(page.first().person().id()).isEqualTo(stays.personId());
        assertThat(page.differing()).containsExactly(PersonField.NAME, PersonField.ADDRESS);

        merged(stays, goes, Set.of(PersonField.ADDRESS));

        assertThat(person(stays)).isEqualTo("Karl-Erik Nygatan 1");
        assertThat(TestApp.bean(FindDuplicates.class).show(cast.samira()).pairs())
                .isEmpty();
        for (var typed : List.of(coordination.value(), number.value(), goes.number(), "Karl Lund")) {
            assertThat(found(typed))
                    .as(typed.length() + " signs")
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.personId()).isEqualTo(stays.personId()))
                    .satisfies(hit -> assertThat(hit.cases())
                            .extracting(SearchPersons.FoundCase::number)
                            .containsExactly(opened.number()))
                    .satisfies(hit -> assertThat(hit.referrals()).hasSize(1));
        }
        assertThat(Rows.count(
                        "select from access_log where municipality_id = ? and what = 'MergePersons' and action = 'CHANGE' and person_ids @> array[?, ?]",
                        cast.municipalityId(),
                        stays.personId(),
                        goes.personId()))
                .isPositive();
    }

    @Test
    void each_referral_keeps_its_number_and_its_consents_and_a_new_one_on_either_number_joins_the_case() {
        var stays = referral(number, Protection.NONE, Set.of(ConsentItem.values()));
        var opened = accept(stays);
        var goes = referral(coordination, Protection.NONE, LITTLE);
        merged(stays, goes, Set.of());

        assertThat(caseOf(goes)).isEqualTo(opened.id());
        assertThat(numberOf(goes)).isEqualTo(coordination.value());
        assertThat(numberOf(stays)).isEqualTo(number.value());
        assertThat(allowed(goes)).isEqualTo(LITTLE);
        assertThat(allowed(stays)).hasSize(ConsentItem.values().length);

        TestApp.bean(WithdrawConsent.class)
                .withdraw(opened.number(), cast.bjorkensSystem().requireUnitId(), cast.samira());
        assertThat(allowed(goes)).isEmpty();
        assertThat(allowed(stays)).isEmpty();
    }

    @Test
    void two_open_cases_are_refused_and_so_are_those_who_are_around_each_other() {
        var stays = referral(number, Protection.NONE, LITTLE);
        var goes = referral(coordination, Protection.NONE, LITTLE);
        var first = accept(stays);
        var second = accept(goes);
        assertThat(merge.merge(command(stays, goes, Set.of()), cast.samira())).isEqualTo(refused("merge.bothOpen"));
        assertThat(Rows.count("select from person_merge where municipality_id = ?", cast.municipalityId()))
                .isZero();

        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(second.number(), CloseReason.MOVED, "Dubbelt.", null, null),
                        cast.samira());
        TestApp.bean(KeepContact.class)
                .keep(
                        new KeepContact.Command(
                                first.number(),
                                null,
                                0,
                                "Karl-Erik Lund",
                                "bror",
                                ContactRole.RELATIVE,
                                null,
                                false,
                                second.number()),
                        cast.samira());
        assertThat(merge.merge(command(stays, goes, Set.of()), cast.samira()))
                .isEqualTo(refused("merge.AROUND_EACH_OTHER"));
    }

    @Test
    void within_thirty_days_it_is_undone_exactly_and_what_happened_since_stays_where_it_was_written() {
        var stays = referral(number, Protection.NONE, LITTLE);
        var goes = referral(coordination, Protection.NONE, LITTLE);
        var moved = accept(goes);
        Rows.arrange(
                "update person set phone = '070-174 06 99', street = 'Nygatan 1' where municipality_id = ? and person_id = ?",
                cast.municipalityId(),
                goes.personId());
        var before = everything();
        var id = merged(stays, goes, Set.of(PersonField.PHONE, PersonField.ADDRESS));
        TestApp.bean(WriteNote.class).write(moved.number(), "Ringde.", cast.samira());
        assertThat(accept(stays).id()).isEqualTo(moved.id());
        Rows.arrange(
                "update person set street = 'Rättad 3' where municipality_id = ? and person_id = ?",
                cast.municipalityId(),
                stays.personId());

        var page = TestApp.bean(ShowMerge.class).show(id, cast.samira());
        assertThat(page.back()).extracting(CaseLine::number).containsExactly(moved.number());
        assertThat(page.canUndo()).isTrue();
        assertThat(undo.undo(id, cast.samira()))
                .isEqualTo(new UndoMerge.Outcome.Undone(stays.personId(), goes.personId()));

        assertThat(person(stays)).isEqualTo("Karl-Erik Rättad 3");
        Rows.arrange(
                "update person set street = 'Kvarnvägen 4 B' where municipality_id = ? and person_id = ?",
                cast.municipalityId(),
                stays.personId());
        assertThat(everything()).isEqualTo(before);
        assertThat(undo.undo(id, cast.samira())).isEqualTo(new UndoMerge.Outcome.TooLate());
    }

    @Test
    void after_thirty_days_it_stands() {
        var stays = referral(number, Protection.NONE, LITTLE);
        var goes = referral(coordination, Protection.NONE, LITTLE);
        var id = merged(stays, goes, Set.of());
        var later = TestApp.clock().instant().plus(Duration.ofDays(31));

        assertThat(Programme.at(later, () -> undo.undo(id, cast.samira()))).isEqualTo(new UndoMerge.Outcome.TooLate());
        assertThat(merge.merge(command(goes, stays, Set.of()), cast.samira()))
                .isEqualTo(new MergePersons.Outcome.Refused(List.of(
                        new FieldError("keep", "merge.MERGED_ALREADY"), new FieldError("keep", "merge.HAS_TAKEN_IN"))));
    }

    @Test
    void protected_on_either_side_protects_the_merged_and_no_sender_is_told() {
        var handler = Absentee.colleague(cast, "sven", "Sven Alm", true);
        var plain = Absentee.colleague(cast, "lina", "Lina Berg", false);
        var stays = referral(number, Protection.NONE, LITTLE);
        var goes = referral(coordination, Protection.SEKRETESSMARKERING, LITTLE);
        assertThat(TestApp.bean(FindDuplicates.class).show(plain).pairs()).isEmpty();
        assertThatThrownBy(() -> merge.merge(command(stays, goes, Set.of()), plain))
                .isInstanceOf(Missing.class);

        var id = merged(stays, goes, Set.of(), handler);

        assertThat(found(number.value(), plain)).isEmpty();
        assertThat(found(number.value(), handler)).hasSize(1);
        assertThat(asSent(stays).protectionOutside()).isEqualTo(Protection.NONE);
        assertThat(asSent(goes).protectionOutside()).isEqualTo(Protection.SEKRETESSMARKERING);
        undo.undo(id, handler);
        assertThat(found(number.value(), plain)).hasSize(1);
    }

    @Test
    void two_who_are_judged_to_be_two_persons_are_not_proposed_until_it_is_taken_back() {
        var stays = referral(number, Protection.NONE, LITTLE);
        var goes = referral(coordination, Protection.NONE, LITTLE);
        var keepApart = TestApp.bean(KeepApart.class);
        assertThat(keepApart.decide(new KeepApart.Command(stays.personId(), goes.personId(), " "), cast.samira()))
                .isEqualTo(new KeepApart.Outcome.Refused(
                        List.of(new FieldError("reason", "notDuplicate.reason.missing"))));
        keepApart.decide(new KeepApart.Command(goes.personId(), stays.personId(), "Två bröder."), cast.samira());

        var page = TestApp.bean(FindDuplicates.class).show(cast.samira());
        assertThat(page.pairs()).isEmpty();
        var decided = page.apart().getFirst();
        assertThat(decided.by()).isEqualTo("Samira Haddad");
        assertThat(decided.reason()).isEqualTo("Två bröder.");

        TestApp.bean(TakeBackDecision.class).takeBack(decided.decisionId(), cast.omar());
        assertThat(TestApp.bean(FindDuplicates.class).show(cast.samira()).pairs())
                .hasSize(1);
    }

    private ReferralFile referral(PersonNumber about, Protection protection, Set<ConsentItem> back) {
        return Sending.received(cast, Sending.aReferral(about, protection, back))
                .file();
    }

    private CaseFile accept(ReferralFile referral) {
        var command = new AcceptReferral.Command(referral.id(), true, Swedish.today(TestApp.clock()), null);
        return ((AcceptReferral.Outcome.Accepted)
                        TestApp.bean(AcceptReferral.class).accept(command, cast.samira()))
                .opened()
                .file();
    }

    private UUID caseOf(ReferralFile referral) {
        return accept(referral).id();
    }

    private static MergePersons.Command command(ReferralFile stays, ReferralFile goes, Set<PersonField> chosen) {
        return new MergePersons.Command(stays.personId(), goes.personId(), chosen);
    }

    private UUID merged(ReferralFile stays, ReferralFile goes, Set<PersonField> chosen) {
        return merged(stays, goes, chosen, cast.samira());
    }

    private UUID merged(ReferralFile stays, ReferralFile goes, Set<PersonField> chosen, Actor actor) {
        return ((MergePersons.Outcome.Merged) merge.merge(command(stays, goes, chosen), actor)).mergeId();
    }

    private static MergePersons.Outcome.Refused refused(String key) {
        return new MergePersons.Outcome.Refused(List.of(new FieldError("keep", key)));
    }

    private List<SearchPersons.Hit> found(String typed) {
        return found(typed, cast.samira());
    }

    private static List<SearchPersons.Hit> found(String typed, Actor actor) {
        return ((SearchPersons.Outcome.Found) TestApp.bean(SearchPersons.class).search(typed, actor)).hits();
    }

    private String person(ReferralFile referral) {
        return String.valueOf(Rows.one(
                "select given_name || ' ' || street from person where municipality_id = ? and person_id = ?",
                cast.municipalityId(),
                referral.personId()));
    }

    private Person asSent(ReferralFile referral) {
        return TestApp.bean(SentReferrals.class)
                .read(referral.id(), cast.bjorkensSystem())
                .person();
    }

    private String numberOf(ReferralFile referral) {
        return asSent(referral).number().value();
    }

    private Set<ConsentItem> allowed(ReferralFile referral) {
        return TestApp.bean(ShowReferral.class)
                .show(referral.id(), cast.samira())
                .back();
    }

    /** Whose everything is, and what is known of everybody; not how often it was changed. */
    private List<?> everything() {
        return List.of(
                Rows.of(
                                "select to_jsonb(p) - 'version' as row from person p where municipality_id = ? order by person_id",
                                cast.municipalityId())
                        .toString(),
                Rows.of(
                                "select case_id, person_id from case_file where municipality_id = ? order by case_id",
                                cast.municipalityId())
                        .toString(),
                Rows.of(
                                "select consent_id, person_id, items from consent where municipality_id = ? order by consent_id",
                                cast.municipalityId())
                        .size());
    }
}
