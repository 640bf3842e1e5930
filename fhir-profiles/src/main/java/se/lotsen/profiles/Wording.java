package se.lotsen.profiles;

/**
 * How one kind of fault is told. {@code {}} in the Swedish text becomes the name of the element.
 *
 * @param below what to add to the place that HAPI names, to point at what the sender should mend
 */
record Wording(int status, IssueCode issue, String errorCode, String below, String text, String diagnostics) {

    static Wording of(int status, IssueCode issue, String errorCode, String text, String diagnostics) {
        return new Wording(status, issue, errorCode, "", text, diagnostics);
    }

    static Wording refuse(IssueCode issue, String errorCode, String text, String diagnostics) {
        return of(422, issue, errorCode, text, diagnostics);
    }

    Wording below(String path) {
        return new Wording(status, issue, errorCode, path, text, diagnostics);
    }

    Fault at(String place) {
        var expression = place + below;
        var element = Place.element(expression);
        return new Fault(status, issue, errorCode, expression, text.replace("{}", element), diagnostics);
    }
}
