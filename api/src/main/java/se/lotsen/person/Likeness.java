package se.lotsen.person;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PersonNumber.Kind;

/**
 * The one rule for when two records may be the same person. It proposes and never decides: people who share a birthday also share names, and
 * couples share a telephone. Each reason is one that a guide can check by asking.
 */
public final class Likeness {

    /** Fewest words of a name that must sound the same: one given and one family name. */
    private static final int FEWEST_WORDS = 2;

    private Likeness() {}

    /** Why two records may be the same person. */
    public enum Why {
        /** Both have the number that a person gets first, and one of them is wrong: a digit was misheard, or two people share a day. */
        SAME_BIRTH_DATE_AND_NAME,
        /** One has a coordination or reserve number, which health care gives when the real one is unknown, and the other a personnummer. */
        NUMBER_FOR_THE_TIME_BEING,
        /**
         * The same telephone and year, and either the day or a word of the name as well: the rest was misheard, or changed. Neighbours who
         * share a telephone and a year are not one.
         */
        SAME_PHONE_AND_BIRTH_YEAR
    }

    /**
     * What the rule reads of a record.
     *
     * @param phone national format, or null
     */
    public record Known(
            PersonNumber number,
            String givenName,
            String familyName,
            @Nullable String phone) {

        /** A person's record. */
        public static Known of(Person person) {
            return new Known(person.number(), person.givenName(), person.familyName(), person.phone());
        }
    }

    /** Why these may be the same person; empty when nothing tells it. */
    public static Set<Why> of(Known one, Known other) {
        var why = EnumSet.noneOf(Why.class);
        if (haveNamesAlike(one, other)) {
            if (isTemporary(one) != isTemporary(other) && haveDatesThatAgree(one, other)) {
                why.add(Why.NUMBER_FOR_THE_TIME_BEING);
            } else if (haveSameBirthDate(one, other)) {
                why.add(Why.SAME_BIRTH_DATE_AND_NAME);
            }
        }
        if (one.phone() != null
                && one.phone().equals(other.phone())
                && haveSameBirthYear(one, other)
                && (haveSameBirthDate(one, other) || !Collections.disjoint(sounds(one), sounds(other)))) {
            why.add(Why.SAME_PHONE_AND_BIRTH_YEAR);
        }
        return why;
    }

    /** Whether somebody known may be the one who is being written down: as far as the names tell, before there is a number to compare. */
    static boolean mayBe(String givenName, String familyName, Known known) {
        var typed = sounds(givenName, familyName);
        return isHeardIn(typed, sounds(known)) || isHeardIn(sounds(known), typed);
    }

    private static boolean isTemporary(Known one) {
        return one.number().kind() != Kind.PERSONNUMMER;
    }

    private static boolean haveSameBirthDate(Known one, Known other) {
        var born = one.number().birthDate();
        return born.isPresent() && born.equals(other.number().birthDate());
    }

    private static boolean haveSameBirthYear(Known one, Known other) {
        var born = one.number().birthYear();
        return born.isPresent() && born.equals(other.number().birthYear());
    }

    /** A number for the time being may hold only the year; then the year is what can agree. */
    private static boolean haveDatesThatAgree(Known one, Known other) {
        var bothTell = one.number().birthDate().isPresent()
                && other.number().birthDate().isPresent();
        return bothTell ? haveSameBirthDate(one, other) : haveSameBirthYear(one, other);
    }

    /** Every word of the shorter name is heard in the longer, so that a second given name does not hide anyone. */
    private static boolean haveNamesAlike(Known one, Known other) {
        return mayBe(one.givenName(), one.familyName(), other);
    }

    private static boolean isHeardIn(Set<String> few, Set<String> many) {
        return few.size() >= FEWEST_WORDS && many.containsAll(few);
    }

    /** A double name counts as its two words. */
    static Set<String> sounds(Known known) {
        return sounds(known.givenName(), known.familyName());
    }

    /** The same of a name. */
    static Set<String> sounds(String givenName, String familyName) {
        var heard = new HashSet<String>();
        for (var name : List.of(givenName, familyName)) {
            heard.addAll(NameKey.apart(name).stream().map(NameKey::sound).collect(Collectors.toSet()));
        }
        return heard;
    }
}
