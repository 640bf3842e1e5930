package se.lotsen.profiles;

/** The kinds of issue that we answer with in {@code OperationOutcome.issue.code}. */
public enum IssueCode {
    INVALID("invalid"),
    STRUCTURE("structure"),
    REQUIRED("required"),
    VALUE("value"),
    INVARIANT("invariant"),
    SECURITY("security"),
    LOGIN("login"),
    EXPIRED("expired"),
    FORBIDDEN("forbidden"),
    NOT_SUPPORTED("not-supported"),
    DUPLICATE("duplicate"),
    MULTIPLE_MATCHES("multiple-matches"),
    NOT_FOUND("not-found"),
    TOO_LONG("too-long"),
    CODE_INVALID("code-invalid"),
    BUSINESS_RULE("business-rule"),
    CONFLICT("conflict"),
    TRANSIENT("transient"),
    THROTTLED("throttled"),
    EXCEPTION("exception"),
    INFORMATIONAL("informational");

    private final String code;

    IssueCode(String code) {
        this.code = code;
    }

    /** The code as FHIR spells it. */
    public String code() {
        return code;
    }
}
