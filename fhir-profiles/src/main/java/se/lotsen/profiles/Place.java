package se.lotsen.profiles;

import java.util.regex.Pattern;

/** Where in a message something is, as FHIRPath from the Bundle. */
final class Place {

    /** HAPI puts type and id of each resource into its paths, and the id is the sender's. */
    private static final Pattern REMARK = Pattern.compile("/\\*[A-Za-z]+/[A-Za-z0-9.-]{1,64}\\*/");

    private static final Pattern TYPE = Pattern.compile("(\\.value)?\\.ofType\\(\\w+\\)");
    private static final Pattern CHOICE = Pattern.compile("\\[x]");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+(\\.[A-Za-z_]+(\\[\\d+])?)*");

    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[\\d+](\\.resource)?");
    private static final Pattern CONDITION = Pattern.compile("\\.where\\(.*");

    private Place() {}

    /** HAPI's path without what came from the sender. */
    static String of(String location) {
        var path = REMARK.matcher(location).replaceAll("");
        var remark = path.indexOf("/*"); // an id that is no id: nothing after it can be trusted
        path = remark < 0 ? path : path.substring(0, remark);
        path = CHOICE.matcher(TYPE.matcher(path).replaceAll("")).replaceAll("");
        var plain = PLAIN.matcher(path);
        return plain.lookingAt() ? plain.group() : "Bundle";
    }

    /** The path without indexes, to compare with. */
    static String pattern(String expression) {
        return INDEX.matcher(expression).replaceAll("");
    }

    /** What to call the element in a sentence: {@code reasonCode.text}. */
    static String element(String expression) {
        if (expression.equals("Bundle")) {
            return "meddelandet";
        }
        var entry = ENTRY.matcher(expression);
        if (!entry.lookingAt()) {
            return pattern(expression);
        }
        var rest = expression.substring(entry.end());
        if (rest.isEmpty()) {
            return entry.group(1) == null ? "en post" : "en resurs";
        }
        return pattern(CONDITION.matcher(rest.substring(1)).replaceAll(""));
    }
}
