package se.lotsen.letter;

/** What must be written otherwise among letters that go from the right. */
final class RightToLeft {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private RightToLeft() {}

    /**
     * A telephone number whose groups keep their order. After an Arabic letter a hyphen or a space parts two numbers, which then change places; a
     * no-break space holds them together as one (Unicode Annex 9, W4: a common separator between numbers).
     */
    static String number(String phone) {
        return phone.replace('-', NO_BREAK_SPACE).replace(' ', NO_BREAK_SPACE);
    }
}
