package se.lotsen.web.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import se.lotsen.access.Actor;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor.Answer;

/**
 * Work done at the pages by their own forms, as a browser without scripts sends them: what a journey needs before it begins, and what it repeats.
 * Whoever does it signs in for each step, so that the clock may be moved in between. Fields are filled as usual; those that a journey is about are
 * given as names and values in turn.
 */
public final class Desk {

    private static final int TALK_STEPS = 8;

    private Desk() {}

    /** A nurse writes and sends a referral, and all may be told back. Gives our number. */
    public static String refer(Actor nurse, PersonNumber person, String... given) {
        var visitor = Visitor.as(nurse);
        String[] usual = {
            "nummer", person.value(),
            "fornamn", "Karl-Erik",
            "efternamn", "Lund",
            "bor", "ja",
            "hur", "ORAL",
            "tillbaka", "ALL",
            "varfor", "Träffar nästan ingen.",
            "telefon", "070-174 06 12"
        };
        var page = visitor.get("/vc/ny");
        for (var part : List.of("person", "samtycke", "varfor", "onskemal", "kontakt")) {
            page = fill(visitor, page.one("form[action$=/" + part + "]"), usual, given);
        }
        var receipt = visitor.submit(page.one("form[action$=/skicka]"));
        return receipt.address().getPath().replaceFirst("/vc/(.*)/kvitto", "$1");
    }

    /** A guide answers a referral and takes it. Gives the number of the case. */
    public static String accept(Actor guide, String referral, String... given) {
        var visitor = Visitor.as(guide);
        var link = visitor.get("/remisser").one("main tr:contains(" + referral + ") td.act a");
        var form = visitor.get(link.attr("href")).one("form[action$=/svar]");
        return number(fill(visitor, form, new String[] {"val", "TAKE"}, given));
    }

    /**
     * A guide opens a case for someone who comes without a referral, and who is nobody with a like name and the same birthday. Gives its
     * number.
     */
    public static String open(Actor guide, String name, String way, String... given) {
        var visitor = Visitor.as(guide);
        var search = visitor.get("/arenden/nytt").one("main form[role=search]");
        var found = visitor.submit(search, "sok", name);
        var form = visitor.submit(found.one("form[action=/arenden/nytt/person]:has([name=sok])"))
                .one("form[action=/arenden/nytt]");
        String[] usual = {
            "telefon", "070-174 06 12",
            "vag", way,
            "uppgav", "Karin Ek",
            "enhet", "Rimbo",
            "hur", "WRITTEN",
            "skal", "Jag vill ha någon att fika med."
        };
        var answer = fill(visitor, form, usual, given);
        if (!answer.page().select("#annan").isEmpty()) {
            var asked = answer.one("form[action=/arenden/nytt]");
            answer = fill(visitor, asked, usual, joined(new String[] {"annan", "ja"}, given));
        }
        return number(answer);
    }

    /** A guide tells how a try to reach the person went. */
    public static void tried(Actor guide, String number, String result) {
        contact(guide, number, "utfall", result);
    }

    /** A guide books the health talk at home. */
    public static void bookTalk(Actor guide, String number, LocalDate day, String time, String... given) {
        String[] usual = {"utfall", "BOOKED", "dag", day.toString(), "tid", time, "satt", "HOME"};
        contact(guide, number, joined(usual, given));
    }

    private static void contact(Actor guide, String number, String... fields) {
        var visitor = Visitor.as(guide);
        var here = "/arenden/" + number + "/kontakt";
        arrived(visitor.submit(visitor.get(here).one("form[action=" + here + "]"), fields), number);
    }

    /** A guide holds the health talk of today through its eight steps, signs it and shares all of it: UCLA-3 is 7 of 9. */
    public static void hold(Actor guide, String number, String... given) {
        var visitor = Visitor.as(guide);
        String[] usual = {
            "ratt", "ja",
            "aterkoppling", "YES",
            "svar-how-often", "1",
            "svar-companionship", "3",
            "svar-left-out", "2",
            "svar-isolated", "2",
            "viktigt", "Att få prata gamla båtar med någon.",
            "mal-1-vill", "Komma ut varje vecka",
            "mal-1-gor", "Prova en grupp, med sällskap",
            "dela", "CONTACT",
            "dela", "REASON",
            "dela", "SCORES",
            "dela", "PLAN",
            "dela", "OUTCOME"
        };
        for (var step = 1; step < TALK_STEPS; step++) {
            fill(visitor, talkForm(visitor, number, step), joined(usual, "gor", "nasta"), given);
        }
        arrived(fill(visitor, talkForm(visitor, number, TALK_STEPS), joined(usual, "gor", "signera"), given), number);
    }

    private static Element talkForm(Visitor visitor, String number, int step) {
        var path = "/arenden/" + number + "/samtal/" + step;
        return visitor.get(path).one("form[action=" + path + "]");
    }

    /** A referral is taken, and its talk held today. Gives the number of the case. */
    public static String talked(Actor guide, String referral, String... given) {
        var number = accept(guide, referral);
        var fields =
                new ArrayList<>(List.of("dag", Swedish.today(TestApp.clock()).toString(), "satt", "HOME"));
        fields.addAll(List.of(given));
        hold(guide, number, fields.toArray(String[]::new));
        return number;
    }

    /** A guide books the first free session of an activity. */
    public static void book(Actor guide, String number, String activity, String... given) {
        var visitor = Visitor.as(guide);
        var here = "/arenden/" + number + "/bokningar";
        var form = visitor.get(here + "/ny?aktivitet=" + activity).one("form[action=" + here + "]");
        var free =
                form.select("input[name=tillfalle]:not([disabled])").getFirst().attr("value");
        var after = visitor.submit(form, joined(new String[] {"tillfalle", free}, given));
        if (!after.text().contains("Platsen är bokad")) throw new AssertionError(after.text());
    }

    /** Sends a form with what belongs in it: what is given, and else what is usual. */
    public static Answer fill(Visitor visitor, Element form, String[] usual, String... given) {
        var fields = form.select("[name]").eachAttr("name");
        var chosen = new ArrayList<String>();
        for (var i = 0; i < given.length; i += 2) {
            if (fields.contains(given[i])) chosen.addAll(List.of(given[i], given[i + 1]));
        }
        var named = List.of(given);
        for (var i = 0; i < usual.length; i += 2) {
            if (fields.contains(usual[i]) && !named.contains(usual[i])) chosen.addAll(List.of(usual[i], usual[i + 1]));
        }
        return visitor.submit(form, chosen.toArray(String[]::new));
    }

    private static String[] joined(String[] some, String... more) {
        var all = new ArrayList<>(List.of(some));
        for (var i = 0; i < more.length; i += 2) {
            var same = all.indexOf(more[i]);
            if (same >= 0 && same % 2 == 0) all.set(same + 1, more[i + 1]);
            else all.addAll(List.of(more[i], more[i + 1]));
        }
        return all.toArray(String[]::new);
    }

    private static String number(Answer answer) {
        var path = answer.address().getPath();
        if (!path.matches("/arenden/E-[0-9-]+")) throw new AssertionError(path + ": " + answer.text());
        return path.substring("/arenden/".length());
    }

    private static void arrived(Answer answer, String number) {
        if (!number(answer).equals(number)) throw new AssertionError("another case: " + answer.address());
    }
}
