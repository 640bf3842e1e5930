package se.lotsen.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class NoteRefusalTest {

    @Test
    void one_who_goes_on_asking_for_what_is_refused_does_not_fill_the_log() {
        var cast = Cast.newMunicipality();
        Rows.arrange(
                """
                insert into access_log (municipality_id, entry_id, at, actor_id, actor_name, role, action, what, person_ids)
                select ?, gen_random_uuid(), cast(? as timestamptz), ?, 'Samira', 'GUIDE', 'REFUSE', '/anslutningar', '{}'
                from generate_series(2, ?)
                """,
                cast.municipalityId(),
                TestApp.clock().instant().toString(),
                cast.samira().id(),
                AccessLog.REFUSALS_IN_AN_HOUR);
        var note = TestApp.bean(NoteRefusal.class);

        for (var i = 0; i < 3; i++) note.note("/anslutningar", cast.samira());
        note.note("/anslutningar", cast.omar());

        assertThat(refusals(cast, cast.samira())).isEqualTo(AccessLog.REFUSALS_IN_AN_HOUR);
        assertThat(refusals(cast, cast.omar())).isOne();
    }

    private static int refusals(Cast cast, Actor actor) {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and actor_id = ? and action = 'REFUSE'",
                cast.municipalityId(),
                actor.id());
    }
}
