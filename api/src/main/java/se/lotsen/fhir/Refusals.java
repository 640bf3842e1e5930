package se.lotsen.fhir;

import java.util.regex.Pattern;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;

/** What is said to a request that is refused before anybody looks at its content, by HTTP status. */
public final class Refusals {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_:.-]{0,40}");

    private Refusals() {}

    static final Fault TOKEN_MISSING = new Fault(
            401,
            IssueCode.LOGIN,
            "token-missing",
            "",
            "Åtkomstintyg saknas. Hämta ett på /auth/token och skicka det i Authorization.",
            "Send Authorization: Bearer with an access token.");

    static final Fault TOKEN_EXPIRED = new Fault(
            401,
            IssueCode.EXPIRED,
            "token-expired",
            "",
            "Åtkomstintyget har gått ut. Hämta ett nytt på /auth/token.",
            "The access token has expired.");

    static final Fault TOKEN_INVALID = new Fault(
            401,
            IssueCode.SECURITY,
            "token-invalid",
            "",
            "Åtkomstintyget gäller inte här. Hämta ett nytt på /auth/token.",
            "The access token was not issued by this server.");

    static final Fault NOT_ALLOWED = new Fault(
            403,
            IssueCode.FORBIDDEN,
            "actor-not-allowed",
            "",
            "Avsändaren får inte göra detta.",
            "This actor may not do this.");

    /** Not there, or not this sender's: nobody can tell which. */
    public static final Fault NOT_FOUND = new Fault(
            404,
            IssueCode.NOT_FOUND,
            "not-found",
            "",
            "Det finns inget här som avsändaren får se.",
            "Nothing here that this sender may see.");

    static final Fault INTERACTION = new Fault(
            405,
            IssueCode.NOT_SUPPORTED,
            "interaction",
            "",
            "Åtgärden stöds inte. Se /fhir/r4/metadata för vad som går.",
            "This interaction is not supported here; see the CapabilityStatement.");

    static final Fault ACCEPT = new Fault(
            406,
            IssueCode.NOT_SUPPORTED,
            "accept",
            "",
            "Vi svarar bara med JSON. Sätt Accept till application/fhir+json.",
            "Only application/fhir+json is answered.");

    static final Fault CONTENT_ENCODING = new Fault(
            415,
            IssueCode.NOT_SUPPORTED,
            "content-type",
            "http.Content-Encoding",
            "Vi läser inte packade meddelanden. Skicka det opackat, utan Content-Encoding.",
            "Only bodies without a content coding are read.");

    static final Fault REQUEST_ID_MALFORMED = new Fault(
            400,
            IssueCode.INVALID,
            "value-format",
            "http.X-Request-Id",
            "X-Request-Id ska vara ett UUID, nytt för varje anrop och samma när det skickas igen.",
            "X-Request-Id of a request that changes something is a UUID.");

    static final Fault REQUEST_ID_REUSED = new Fault(
            409,
            IssueCode.CONFLICT,
            "request-id-reused",
            "http.X-Request-Id",
            "X-Request-Id är redan använt för något annat. Ge varje nytt anrop ett nytt.",
            "The id came within seven days with another method, address, If-Match or body; nothing has been done now.");

    static final Fault STILL_GOING_ON = new Fault(
            503,
            IssueCode.TRANSIENT,
            "unavailable",
            "http.X-Request-Id",
            "Samma anrop pågår redan. Skicka det igen om en stund, med samma id.",
            "A request with this id is still being answered; send it again with the same id.");

    static final Fault UNAVAILABLE = new Fault(
            503,
            IssueCode.TRANSIENT,
            "unavailable",
            "",
            "Vi kan inte svara just nu. Skicka igen om en stund, med samma id.",
            "A passing fault of ours; send the same again.");

    static final Fault CONTENT_TYPE = new Fault(
            415,
            IssueCode.NOT_SUPPORTED,
            "content-type",
            "",
            "Vi läser bara JSON. Sätt Content-Type till application/fhir+json.",
            "Only application/fhir+json is read.");

    static final Fault PATCH_CONTENT_TYPE = new Fault(
            415,
            IssueCode.NOT_SUPPORTED,
            "content-type",
            "",
            "Vi läser bara JSON Patch. Sätt Content-Type till application/json-patch+json.",
            "Only application/json-patch+json is read by PATCH.");

    static final Fault FORM_CONTENT_TYPE = new Fault(
            415,
            IssueCode.NOT_SUPPORTED,
            "content-type",
            "",
            "En postad sökning är ett formulär. Sätt Content-Type till application/x-www-form-urlencoded.",
            "Only application/x-www-form-urlencoded is read by _search.");

    static final Fault IF_MATCH_MISSING = new Fault(
            428,
            IssueCode.REQUIRED,
            "if-match-missing",
            "http.If-Match",
            "If-Match saknas. Läs resursen och skicka dess ETag i If-Match.",
            "An update must name the version that it changes.");

    static final Fault IF_MATCH_MALFORMED = new Fault(
            400,
            IssueCode.INVALID,
            "value-format",
            "http.If-Match",
            "If-Match går inte att läsa. Skicka resursens ETag som den står, till exempel W/\"3\".",
            "If-Match holds one ETag of this server.");

    /** Changed since it was read. */
    public static final Fault VERSION_STALE = new Fault(
            412,
            IssueCode.CONFLICT,
            "version-stale",
            "http.If-Match",
            "Resursen har ändrats sedan den lästes. Läs den igen och bestäm på nytt.",
            "If-Match names an older version than the current.");

    static final Fault THROTTLED = new Fault(
            429,
            IssueCode.THROTTLED,
            "throttled",
            "",
            "För många sökningar på kort tid. Vänta så många sekunder som Retry-After säger.",
            "This client searches too often; wait as long as Retry-After says.");

    static final Fault TOO_LARGE = new Fault(
            413,
            IssueCode.TOO_LONG,
            "body",
            "",
            "Meddelandet är för stort. Det får vara högst 1 MB.",
            "The body is larger than 1 MB.");

    /** A person's number stood in an address. */
    public static final Fault PERSON_IN_ADDRESS = new Fault(
            400,
            IssueCode.NOT_SUPPORTED,
            "interaction",
            "",
            "Personnummer får inte stå i en adress. Sök på remissens nummer i stället.",
            "Person identifiers are never allowed in a URL. Search by the referral's identifier.");

    /** A posted search with terms in its address. */
    public static final Fault TERMS_IN_ADDRESS = new Fault(
            400,
            IssueCode.NOT_SUPPORTED,
            "interaction",
            "",
            "En postad sökning har alla sökvillkor i formuläret. Flytta dem dit från adressen.",
            "A posted search takes its parameters from the form only.");

    /** Not understood. */
    public static final Fault BAD_REQUEST = new Fault(
            400,
            IssueCode.INVALID,
            "interaction",
            "",
            "Anropet går inte att förstå. Se /fhir/r4/metadata för vad som går.",
            "The request cannot be understood; see the CapabilityStatement.");

    /** A parameter that no search of this kind has. It is named only when its name cannot be about a person. */
    public static Fault searchParameter(String name) {
        var fit = NAME.matcher(name).matches();
        return new Fault(
                400,
                IssueCode.NOT_SUPPORTED,
                "search-parameter",
                fit ? "http." + name : "",
                (fit ? "Sökvillkoret " + name + " stöds inte." : "Ett sökvillkor stöds inte.")
                        + " Ta bort det; /fhir/r4/metadata visar vilka som finns.",
                "Unknown search parameters are refused, not ignored; see the CapabilityStatement.");
    }

    /** A known parameter whose value cannot be used. The value is not repeated. */
    public static Fault searchValue(String name, String text, String diagnostics) {
        return new Fault(
                400,
                IssueCode.INVALID,
                "search-value",
                "http." + name,
                "Sökvillkoret " + name + " går inte att läsa. " + text,
                name + ": " + diagnostics);
    }

    /** The token does not open this. */
    public static Fault scopeMissing(String resource, String letter) {
        return new Fault(
                403,
                IssueCode.FORBIDDEN,
                "scope-missing",
                "",
                "Åtkomstintyget täcker inte detta. Begär behörigheten och hämta ett nytt.",
                "The token lacks system/" + resource + "." + letter + ".");
    }

    /** Our own fault. The incident is the only thing told about it. */
    static Fault internal(String incident) {
        return new Fault(
                500,
                IssueCode.EXCEPTION,
                "internal",
                "",
                "Något gick fel hos oss. Skicka igen med samma id, och ange ärendet om det inte hjälper.",
                "Incident " + incident + ".");
    }

    /** What to say when nobody has told more than the status. */
    static Fault byStatus(int status) {
        return switch (status) {
            case 401 -> TOKEN_INVALID;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> INTERACTION;
            case 406 -> ACCEPT;
            case 413 -> TOO_LARGE;
            case 415 -> CONTENT_TYPE;
            case 412 -> VERSION_STALE;
            default -> BAD_REQUEST;
        };
    }
}
