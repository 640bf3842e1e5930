package se.lotsen.web.lista;

import java.util.List;

/**
 * Something that a list can be narrowed by.
 *
 * @param key its name in the address
 * @param legend heading in the panel
 * @param many true when several may be chosen, false for one of them
 * @param options what there is to choose
 */
public record Field(String key, String legend, boolean many, List<Option> options) {

    /**
     * One thing to choose.
     *
     * @param value in the address
     * @param tag what the choice is called standing alone over the list
     */
    public record Option(String value, String label, String tag) {

        /** One that needs no other name over the list. */
        public static Option of(String value, String label) {
            return new Option(value, label, label);
        }
    }

    /** Several may be chosen. */
    public static Field many(String key, String legend, List<Option> options) {
        return new Field(key, legend, true, options);
    }

    /** One may be chosen. */
    public static Field one(String key, String legend, List<Option> options) {
        return new Field(key, legend, false, options);
    }

    boolean has(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
