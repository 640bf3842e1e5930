package se.lotsen.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A telephone number in E.164 form (+46701740612). Prints itself masked, since it is mostly a person's. */
public record PhoneNumber(String value) {

    private static final String HOME = "SE";
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (read(value).map(PhoneNumber::e164).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("not an E.164 telephone number");
        }
    }

    /**
     * Reads what people write, Swedish unless it begins with + or 00. A number with an extension is refused rather
     * than cut, because the shorter number would reach someone else.
     */
    public static Optional<PhoneNumber> parse(String raw) {
        return read(raw).map(PhoneNumber::e164).map(PhoneNumber::new);
    }

    /** 070-174 06 12 for a Swedish number, +47 23 45 67 89 for a foreign one. */
    public String display() {
        var number = read(value).orElseThrow();
        var form = number.getCountryCode() == LIBRARY.getCountryCodeForRegion(HOME)
                ? PhoneNumberFormat.NATIONAL
                : PhoneNumberFormat.INTERNATIONAL;
        return LIBRARY.format(number, form);
    }

    /** Whether a text message can be expected to arrive. */
    public boolean isMobile() {
        return LIBRARY.getNumberType(read(value).orElseThrow()) == PhoneNumberType.MOBILE;
    }

    @Override
    public String toString() {
        return "•••• " + value.substring(value.length() - 2);
    }

    private static Optional<Phonenumber.PhoneNumber> read(String raw) {
        try {
            var number = LIBRARY.parse(raw, HOME);
            return LIBRARY.isValidNumber(number) && !number.hasExtension() ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static String e164(Phonenumber.PhoneNumber number) {
        return LIBRARY.format(number, PhoneNumberFormat.E164);
    }
}
