package se.lotsen.reportback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;

class ReportTextTest {

    private static final ReportText.About KARL_ERIK = new ReportText.About("K-E L", "R-2026-0412");
    private static final ReportFacts TALK = new ReportFacts(
            ReportKind.HEALTH_TALK,
            Instant.parse("2026-11-24T12:00:00Z"),
            "Samira Haddad",
            "070-174 06 05",
            List.of(
                    ReportPart.always("held", "Hälsosamtalet hölls tis 24 nov 2026."),
                    ReportPart.needs(ConsentItem.PLAN, "plan", "Personen vill börja på sittgymnastik."),
                    ReportPart.score("ucla3", 7, "UCLA-3 var 7 av 9.")));

    @Test
    void everything_allowed_is_told_with_initials_and_signature() {
        var report = ReportText.compose(KARL_ERIK, TALK, MayTell.only(Set.of(ConsentItem.values())));

        assertThat(report.text()).isEqualTo("""
                        Gäller K-E L, remiss R-2026-0412.
                        Hälsosamtalet hölls tis 24 nov 2026.
                        Personen vill börja på sittgymnastik.
                        UCLA-3 var 7 av 9.
                        Samira Haddad, äldrelots, 070-174 06 05""");
        assertThat(report.withheld()).isEmpty();
    }

    @Test
    void what_is_not_allowed_is_left_out_and_named_in_plain_words() {
        var report = ReportText.compose(KARL_ERIK, TALK, MayTell.only(Set.of(ConsentItem.PLAN)));

        assertThat(report.text())
                .contains("sittgymnastik")
                .contains("Det här delas inte med er, enligt personens samtycke: svar på frågor om ensamhet.")
                .doesNotContain("UCLA");
        assertThat(report.parts()).extracting(ReportPart::code).containsExactly("held", "plan");
        assertThat(report.withheld()).containsExactly(ConsentItem.SCORES);
    }

    @Test
    void nothing_but_the_withdrawal_is_told_when_the_consent_is_withdrawn() {
        var report = ReportText.compose(KARL_ERIK, TALK, new MayTell(Set.of(ConsentItem.values()), true));

        assertThat(report.text())
                .isEqualTo("Gäller K-E L, remiss R-2026-0412.\n" + ReportText.CONSENT_WITHDRAWN
                        + "\nSamira Haddad, äldrelots, 070-174 06 05");
        assertThat(report.parts()).isEmpty();
        assertThat(report.withheld()).containsExactlyInAnyOrder(ConsentItem.PLAN, ConsentItem.SCORES);
    }

    @Test
    void a_protected_identity_has_no_initials() {
        var report = ReportText.compose(new ReportText.About(null, "R-2026-0412"), TALK, MayTell.only(Set.of()));

        assertThat(report.text()).startsWith("Gäller remiss R-2026-0412.\n");
    }

    @Test
    void every_task_status_is_in_exactly_one_group() {
        var all = List.of(StatusGroup.values()).stream()
                .flatMap(group -> group.statuses().stream())
                .toList();

        assertThat(all).containsExactlyInAnyOrder(se.lotsen.referral.TaskStatus.values());
    }
}
