package se.lotsen.web.support;

import java.util.List;

/** Names of the text bundles in {@code texts/sv} and {@code texts/en}: one for each screen, and one for words that several share. */
final class Bundles {

    static final List<String> NAMES = List.of(
            "layout",
            "login",
            "error",
            "words",
            "remisser",
            "remiss",
            "mindag",
            "tidslinje",
            "vc",
            "vcremiss",
            "nyremiss",
            "lokalt",
            "ledning",
            "statsbidrag",
            "problem",
            "action",
            "arenden",
            "arende",
            "kontakt",
            "samtal",
            "instrument",
            "uppfoljning",
            "avslut",
            "aktiviteter",
            "matching",
            "forslag",
            "bokningar",
            "brev",
            "anslutningar",
            "aterkallelse",
            "felregistrering",
            "meddelanden",
            "varningar",
            "personer",
            "sok",
            "nyttarende",
            "kalender",
            "katalog",
            "program",
            "tillganglighet",
            "overlamning",
            "traffpunkter",
            "stod",
            "finger",
            "utvardering",
            "narvaro",
            "arsredovisning",
            "dubbletter",
            "hjalp",
            "visning");

    private Bundles() {}
}
