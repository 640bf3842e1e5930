package se.lotsen.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.referral.Need;

/**
 * What is particular about an invented senior: why the nurse refers, and what the talk gives.
 *
 * @param reason the nurse's words
 * @param wish the person's own words
 * @param barriers what would make it easier, by barrier
 * @param important what matters to the person
 * @param goal what the person wants, in the plan
 * @param action what is done about it
 */
record Portrait(
        String reason,
        String wish,
        Set<Need> needs,
        Map<Barrier, String> barriers,
        Set<Interest> interests,
        String important,
        String goal,
        String action) {

    static final List<Portrait> ALL = List.of(
            new Portrait(
                    "Bor ensam sedan hustrun gick bort i våras. Går sällan ut, äter dåligt.",
                    "Jag vill ut och gå, och ha någon att prata gamla båtar med.",
                    Set.of(Need.HEARING),
                    Map.of(Barrier.HEARING, "Sitta nära den som talar", Barrier.ALONE, "Sällskap första gången"),
                    Set.of(Interest.WALKS, Interest.CONVERSATION),
                    "Havet, och att någon frågar efter mig.",
                    "Komma ut och gå varje vecka",
                    "Promenadgrupp, lotsen följer med första gången"),
            new Portrait(
                    "Flyttade hit för att komma nära dottern, känner ingen annan. Söker ofta för oro.",
                    "Lära känna någon i min egen ålder.",
                    Set.of(),
                    Map.of(Barrier.LARGE_GROUPS, "Liten grupp"),
                    Set.of(Interest.COFFEE, Interest.READING),
                    "Att inte vara till besvär för dottern.",
                    "Ha någon att dricka kaffe med",
                    "Bokcirkel i liten grupp"),
            new Portrait(
                    "Slutade köra bil efter synnedsättning och har blivit sittande hemma.",
                    "Komma iväg utan att behöva be om skjuts.",
                    Set.of(Need.SIGHT),
                    Map.of(Barrier.SIGHT, "Stor stil och bra ljus", Barrier.TRANSPORT, "Buss nära dörren"),
                    Set.of(Interest.MUSIC, Interest.LEARNING),
                    "Musiken. Jag sjöng i kör i trettio år.",
                    "Sjunga med andra igen",
                    "Allsång, buss 631 från dörren"),
            new Portrait(
                    "Vårdar maken med demens. Trött, träffar ingen.",
                    "Ett par timmar för mig själv i veckan.",
                    Set.of(),
                    Map.of(Barrier.CARER_NO_TIME, "Avlösning en eftermiddag"),
                    Set.of(Interest.CALM_MOVEMENT, Interest.CONVERSATION),
                    "Att orka vara kvar hemma tillsammans.",
                    "Göra något eget en gång i veckan",
                    "Anhörigstöd för avlösning, yoga på stol"),
            new Portrait(
                    "Återkommande besök för värk och nedstämdhet efter pensionen. Saknar arbetskamraterna.",
                    "Ha något att gå upp till på morgonen.",
                    Set.of(),
                    Map.of(Barrier.LOW_MOOD, "Någon som ringer kvällen före"),
                    Set.of(Interest.EXERCISE, Interest.GAMES),
                    "Att vara till nytta.",
                    "En fast tid varje tisdag och torsdag",
                    "Gymgrupp två gånger i veckan"),
            new Portrait(
                    "Rollator efter höftfraktur. Vågar inte gå ut ensam.",
                    "Träna så att jag vågar gå till affären själv.",
                    Set.of(Need.MOBILITY, Need.TOILET),
                    Map.of(
                            Barrier.WALKING,
                            "Sitta när det behövs",
                            Barrier.TOILET,
                            "Toalett på samma plan",
                            Barrier.STEPS,
                            "Inga trappor"),
                    Set.of(Interest.EXERCISE),
                    "Att klara mig själv.",
                    "Gå till affären utan hjälp",
                    "Sittgymnastik utan musik"),
            new Portrait(
                    "Änka sedan länge, barnen bor utomlands. Säger att dagarna är långa.",
                    "Skratta lite igen.",
                    Set.of(),
                    Map.of(Barrier.NOISE, "Lugn musik eller ingen alls", Barrier.MONEY, "Gratis eller billigt"),
                    Set.of(Interest.GAMES, Interest.COFFEE, Interest.MEALS),
                    "Barnbarnen, fast de är långt borta.",
                    "Spela kort med andra",
                    "Kortspel på träffpunkten"),
            new Portrait(
                    "Svårt att höra, drar sig undan i sällskap. Nya hörapparater i höst.",
                    "Förstå vad folk säger vid bordet.",
                    Set.of(Need.HEARING),
                    Map.of(Barrier.HEARING, "Hörslinga", Barrier.LARGE_GROUPS, "Högst åtta vid bordet"),
                    Set.of(Interest.READING, Interest.LEARNING),
                    "Att hänga med i världen.",
                    "Gå på en föreläsning i månaden",
                    "Föreläsningar i lokal med slinga"),
            new Portrait(
                    "Begynnande minnessvårigheter, sambon orolig. Ingen vardagsstruktur.",
                    "Ha något som händer samma dag varje vecka.",
                    Set.of(),
                    Map.of(Barrier.MEMORY, "Påminnelse samma morgon"),
                    Set.of(Interest.MUSIC, Interest.DANCE),
                    "Dansen. Vi träffades på en dansbana.",
                    "Dansa igen",
                    "Dans till lugn musik, sambon följer med"),
            new Portrait(
                    "Talar helst ett annat språk än svenska. Isolerad sedan flytten från storstaden.",
                    "Träffa någon som förstår hur jag menar.",
                    Set.of(Need.INTERPRETER),
                    Map.of(Barrier.LANGUAGE, "Tolk första gången"),
                    Set.of(Interest.MEALS, Interest.COFFEE),
                    "Att laga mat för många.",
                    "Laga mat ihop med andra",
                    "Matlag, tolk vid första tillfället"),
            new Portrait(
                    "Bor på landet, bussen går två gånger om dagen. Sover dåligt.",
                    "Komma ut i naturen med andra.",
                    Set.of(),
                    Map.of(Barrier.DISTANCE, "Samåkning", Barrier.TRANSPORT, "Skjuts hem"),
                    Set.of(Interest.OUTDOORS, Interest.WALKS, Interest.OUTINGS),
                    "Skogen.",
                    "En utflykt i månaden",
                    "Friluftsgrupp med samåkning"),
            new Portrait(
                    "Nyligen skild efter ett långt äktenskap. Dricker mer än vanligt, söker själv hjälp.",
                    "Hitta tillbaka till mig själv.",
                    Set.of(),
                    Map.of(Barrier.GRIEF, "Inte bara par i gruppen"),
                    Set.of(Interest.SWIMMING, Interest.THEATRE),
                    "Att inte sitta ensam på söndagarna.",
                    "Något att göra på helgen",
                    "Simning på lördagar"));
}
