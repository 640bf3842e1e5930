package se.lotsen.web.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.shared.PersonNumber;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;

/** Cases brought as far as a test needs them by what comes in and by the pages themselves. Each gives the number of the case. */
public final class ByPages {

    private ByPages() {}

    /** VC Björken's record system refers somebody, and the guide takes the referral. */
    public static String accepted(PersonNumber about, Cast cast, Clinic clinic, Visitor guide) {
        var sent = clinic.post(Clinic.aMessage(cast, about));
        if (sent.statusCode() != 201) throw new AssertionError(sent.body());
        var referral =
                guide.get("/remisser").page().select("td a:contains(Svara)").attr("href");
        var taken = guide.submit(
                guide.get(referral).one("form[action$=/svar]"),
                "val",
                "TAKE",
                "kontakt",
                today().plusDays(3).toString());
        return taken.address().getPath().replace("/arenden/", "");
    }

    /** Then the talk is held today, with somebody who has no home care, and signed. */
    public static String talked(PersonNumber about, Cast cast, Clinic clinic, Visitor guide) {
        var number = accepted(about, cast, clinic, guide);
        var talk = new Talk(number, guide);
        talk.step(1, "dag", today().toString(), "satt", "HOME", "ratt", "ja", "aterkoppling", "YES");
        talk.step(2, "hemtjanst", "NO");
        talk.step(7, "viktigt", "Att få prata.", "mal-1-vill", "Komma ut", "mal-1-gor", "Prova promenadgruppen");
        var signed = talk.send(8, List.of("dela", "SCORES", "gor", "signera"));
        if (!signed.text().contains("Samtalet är signerat")) throw new AssertionError(signed.text());
        return number;
    }

    private static LocalDate today() {
        return Guiding.today();
    }

    private record Talk(String number, Visitor guide) {

        void step(int step, String... namesAndValues) {
            var sent = new ArrayList<>(List.of(namesAndValues));
            sent.addAll(List.of("gor", "nasta"));
            var answer = send(step, sent);
            if (answer.status() != 200) throw new AssertionError(answer.text());
        }

        Visitor.Answer send(int step, List<String> namesAndValues) {
            var form = guide.get("/arenden/" + number + "/samtal/" + step).one("form.l-stack");
            return guide.submit(form, namesAndValues.toArray(String[]::new));
        }
    }
}
