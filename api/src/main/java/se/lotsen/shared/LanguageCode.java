package se.lotsen.shared;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** ISO 639-1 codes of languages. */
public final class LanguageCode {

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    private LanguageCode() {}

    /** True for two small letters. */
    public static boolean isOne(String text) {
        return CODE.matcher(text).matches();
    }

    /** Those of some texts that are codes. */
    public static List<String> among(Collection<String> texts) {
        return texts.stream().filter(LanguageCode::isOne).toList();
    }
}
