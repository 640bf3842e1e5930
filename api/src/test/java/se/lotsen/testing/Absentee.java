package se.lotsen.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.RegisterStaff;
import se.lotsen.access.Role;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.CaseFile;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.Swedish;

/** A guide who is away, with cases, and colleagues to take over. */
public final class Absentee {

    private Absentee() {}

    /** One more guide in the unit of the cast's guides. */
    public static Actor colleague(Cast cast, String username, String name, boolean handlesProtected) {
        var command = new RegisterStaff.Command(
                username + "@" + cast.municipalityId() + ".example",
                name,
                "070-174 06 06",
                Role.GUIDE,
                cast.samira().requireUnitId(),
                handlesProtected,
                Cast.PASSWORD);
        var outcome = TestApp.bean(RegisterStaff.class).register(command, Programme.system(cast));
        return ((RegisterStaff.Outcome.Registered) outcome).actor();
    }

    /** So many new cases of a guide, in the order of their ids. */
    public static List<CaseFile> cases(Cast cast, Actor guide, int count, Protection protection) {
        var files = new ArrayList<CaseFile>();
        for (var i = 0; i < count; i++) {
            var referral = Sending.received(
                    cast, Sending.aReferral(Cast.someone(), protection, java.util.Set.of(ConsentItem.values())));
            var accept = new AcceptReferral.Command(referral.file().id(), true, Swedish.today(TestApp.clock()), null);
            var accepted = (AcceptReferral.Outcome.Accepted)
                    TestApp.bean(AcceptReferral.class).accept(accept, guide);
            files.add(accepted.opened().file());
        }
        return files;
    }

    /** A health talk at home today at half past two, whatever the time is now. */
    public static void talkToday(Cast cast, UUID caseId) {
        LocalDate today = Swedish.today(TestApp.clock());
        Rows.arrange(
                """
                update case_file set state = 'TALK_BOOKED', contact_on = null, talk_mode = 'HOME',
                                     talk_at = cast(? as timestamptz), next_step = 'HOLD_TALK', next_step_on = ?
                where municipality_id = ? and case_id = ?
                """,
                today.atTime(14, 30).atZone(Swedish.ZONE).toInstant().toString(),
                today,
                cast.municipalityId(),
                caseId);
    }
}
