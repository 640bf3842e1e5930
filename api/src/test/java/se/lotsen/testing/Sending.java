package se.lotsen.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Protection;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.FurtherAnswers;
import se.lotsen.referral.Need;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.shared.PersonNumber;

/** Referrals that a test sends, from what a nurse would write. */
public final class Sending {

    private Sending() {}

    /** A referral for a person, with consent both ways. */
    public static ReceiveReferral.Command aReferral(PersonNumber number) {
        return aReferral(number, Protection.NONE, Set.of(ConsentItem.values()));
    }

    /** A referral with the given protection and items that may be told back. */
    public static ReceiveReferral.Command aReferral(PersonNumber number, Protection protection, Set<ConsentItem> back) {
        var person = new NewPerson(
                number,
                "Karl-Erik",
                "Lund",
                protection,
                "070-174 06 12",
                "Kvarnvägen 4 B",
                "76130",
                "Norrtälje",
                ContactPreference.PHONE,
                "sv",
                null);
        var consent = new ReceiveReferral.GivenConsent(
                LocalDate.of(2026, 11, 12),
                "Helena Strand",
                "VC Björken",
                Consent.Basis.CONSENT,
                null,
                Consent.Form.ORAL,
                Set.of(ConsentItem.values()),
                back);
        var content = new ReferralContent(
                TestApp.clock().instant(),
                "Helena Strand",
                "08-465 004 18",
                null,
                false,
                "Bor ensam sedan hustrun gick bort i mars.",
                "Jag vill ut och gå, och ha någon att prata gamla båtar med.",
                Set.of(Need.HEARING, Need.TOILET),
                null,
                null,
                null,
                DirectAnswer.OFTEN,
                7,
                FurtherAnswers.none());
        return new ReceiveReferral.Command(
                new Placer(
                        "https://vc-bjorken.example/remiss", UUID.randomUUID().toString()),
                "hash",
                ReferralFile.Channel.FHIR,
                null,
                person,
                consent,
                content);
    }

    /** Sends one to the cast's municipality from VC Björken. */
    public static Referral received(Cast cast, ReceiveReferral.Command command) {
        var outcome = TestApp.bean(ReceiveReferral.class).receive(command, cast.bjorkensSystem());
        return ((ReceiveReferral.Outcome.Received) outcome).referral();
    }

    /** Sends one about someone new. */
    public static Referral received(Cast cast) {
        return received(cast, aReferral(Cast.someone()));
    }
}
