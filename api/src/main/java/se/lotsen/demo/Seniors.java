package se.lotsen.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Protection;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.shared.TestNumbers;

/** Invents seniors, the same ones every time: names from lists, official test numbers, addresses on streets that do not exist. */
final class Seniors {

    private static final List<String> WOMEN = List.of(
            "Birgitta",
            "Ulla",
            "Gunilla",
            "Inga-Lill",
            "Margareta",
            "Aino",
            "Kerstin",
            "Solveig",
            "Barbro",
            "Astrid",
            "Fatima",
            "Irja",
            "Maj-Britt",
            "Elsa",
            "Ruth",
            "Gerd",
            "Dragana",
            "Anita",
            "Monica",
            "Siv",
            "Ingegerd",
            "Halina",
            "Berit",
            "Vivi-Ann",
            "Eivor",
            "Rut",
            "Lilian",
            "Majken",
            "Zahra",
            "Ann-Marie");
    private static final List<String> MEN = List.of(
            "Karl-Erik",
            "Sven",
            "Bertil",
            "Göran",
            "Rune",
            "Tapio",
            "Stig",
            "Åke",
            "Lennart",
            "Hans-Olov",
            "Mehmet",
            "Gösta",
            "Bo",
            "Ingvar",
            "Rolf",
            "Yngve",
            "Milan",
            "Arne",
            "Kjell",
            "Sixten",
            "Tore",
            "Veikko",
            "Börje",
            "Ali",
            "Evert");
    private static final List<String> FAMILIES = List.of(
            "Lund",
            "Sandell",
            "Ahlgren",
            "Korhonen",
            "Bergqvist",
            "Holm",
            "Öberg",
            "Nyström",
            "Hassan",
            "Söderman",
            "Lindgren",
            "Ekström",
            "Petrović",
            "Hagman",
            "Wiklund",
            "Åberg",
            "Norling",
            "Yılmaz",
            "Fors",
            "Grahn",
            "Hedlund",
            "Isaksson",
            "Virtanen",
            "Kowalska",
            "Rosén",
            "Tegnér",
            "Brolin",
            "Malm",
            "Sjögren",
            "Uddén",
            "Hellström",
            "Zetterberg",
            "Rahimi",
            "Dahlin",
            "Ståhl",
            "Backlund",
            "Englund",
            "Frisk",
            "Gran",
            "Hult");
    private static final List<String> STREETS = List.of(
            "Kvarnvägen",
            "Björkgränden",
            "Sjöbodsvägen",
            "Roslagsstigen",
            "Lotsgatan",
            "Träffgatan",
            "Ängsbacken",
            "Tallkottsvägen",
            "Fyrvaktarvägen",
            "Bryggarbacken");

    /** The persons of the example messages: sending one of them must find somebody new. */
    private static final Set<String> IN_EXAMPLES = Set.of(
            "193001612385",
            "193005057058",
            "193204029064",
            "193301205419",
            "193709107761",
            "194201077098",
            "194204099222",
            "194611173388",
            "194811252222",
            "195109182187");

    private final Iterator<PersonNumber> numbers;
    private final Random random;

    Seniors(long seed) {
        random = new Random(seed);
        var shuffled = new ArrayList<>(TestNumbers.seniors());
        shuffled.removeIf(number -> IN_EXAMPLES.contains(number.value()));
        Collections.shuffle(shuffled, random);
        numbers = shuffled.iterator();
    }

    /** Someone nobody has met before, of a sex, or of whichever comes next. */
    NewPerson next(Town town, Protection protection, boolean needsInterpreter) {
        var number = numbers.next();
        var given = number.sex() == Sex.WOMAN ? WOMEN : MEN;
        return new NewPerson(
                number,
                pick(given),
                pick(FAMILIES),
                protection,
                "070-174 06 %02d".formatted(random.nextInt(5, 100)),
                protection == Protection.NONE ? pick(STREETS) + " " + random.nextInt(1, 40) : null,
                protection == Protection.NONE ? town.postalCode() : null,
                protection == Protection.NONE ? town.name() : null,
                random.nextInt(6) == 0 ? ContactPreference.LETTER : ContactPreference.PHONE,
                needsInterpreter ? "so" : "sv",
                needsInterpreter ? "Somaliska" : null);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
