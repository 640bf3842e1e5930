package se.lotsen.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Names as they stand in addresses: "Träffpunkt Ekeby" is traffpunkt-ekeby. */
public final class Slug {

    private Slug() {}

    /** The name in an address; empty when nothing of it can stand there. */
    public static String of(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The name, with a number after it when it is taken. Words that the address needs for itself are told as taken. */
    public static String free(String name, Predicate<String> isTaken) {
        var slug = of(name).isEmpty() ? "namnlos" : of(name);
        if (!isTaken.test(slug)) return slug;
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> slug + "-" + number)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
