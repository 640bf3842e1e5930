package se.lotsen.web.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.web.testing.Visitor;

/** Who has nothing to do with a case tries its addresses: the answer is the same as for what does not exist, and each try is in the log. */
class RightsTest {

    private final Cast cast = Cast.newMunicipality();
    private final Cast elsewhere = Cast.newMunicipality();
    private final Story story = Story.accepted(cast).booked().talked();

    private List<String> pages() {
        var here = "/arenden/" + story.caseNumber();
        return List.of(
                here, here + "/tidslinje", here + "/plan", here + "/halsosamtal", "/remisser/" + story.referralId());
    }

    @Test
    void a_guide_in_another_municipality_is_answered_as_if_nothing_were_there() {
        var stranger = Visitor.as(elsewhere.samira());
        var nothing = stranger.get("/arenden/E-1999-0001");

        for (var path : pages()) {
            var answer = stranger.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.one("main").text()).isEqualTo(nothing.one("main").text());
        }
        assertThat(refusals(elsewhere.samira(), elsewhere)).isGreaterThanOrEqualTo(pages().size() + 1);
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'REFUSE' and subject = ?",
                        elsewhere.municipalityId(),
                        story.caseNumber()))
                .isEqualTo(pages().size() - 1);
    }

    @Test
    void other_roles_are_refused_in_the_same_words_and_each_try_is_kept() {
        for (var other : List.of(cast.lars(), cast.maria(), cast.admin())) {
            var visitor = Visitor.as(other);
            var first = visitor.get("/arenden");
            assertThat(first.status()).isEqualTo(403);
            for (var path : pages()) {
                var answer = visitor.get(path);
                assertThat(answer.status()).as(path).isEqualTo(403);
                assertThat(answer.one("main").text())
                        .isEqualTo(first.one("main").text());
            }
            assertThat(refusals(other, cast)).as(other.role().name()).isEqualTo(pages().size() + 1);
        }
    }

    @Test
    void another_health_centre_finds_nothing_in_the_web_or_by_fhir() {
        var lars = Visitor.as(cast.lars());
        var number = Rows.one("select number from referral where referral_id = ?", story.referralId());
        var linden = Clinic.registered(cast, cast.lars().requireUnitId(), Clinic.SCOPES);

        assertThat(lars.get("/vc/" + number).status()).isEqualTo(404);
        var task = linden.get("/Task/" + story.referralId());
        assertThat(task.statusCode()).isEqualTo(404);
        assertThat(Clinic.json(task).at("/issue/0/details/coding/0/code").asText())
                .isEqualTo("not-found");
        assertThat(linden.get("/ServiceRequest/" + story.referralId()).statusCode())
                .isEqualTo(404);

        assertThat(refusals(cast.lars(), cast)).isEqualTo(1);
        assertThat(Rows.count(
                        "select 1 from access_log where actor_id = ? and action = 'REFUSE' and subject = ?",
                        linden.clientId(),
                        story.referralId().toString()))
                .isEqualTo(2);
    }

    private static int refusals(Actor who, Cast where) {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and actor_id = ? and action = 'REFUSE'",
                where.municipalityId(),
                who.id());
    }
}
