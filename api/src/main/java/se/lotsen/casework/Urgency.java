package se.lotsen.casework;

/**
 * Whether a case is urgent, for statements that read rows of it: a referral that goes on in it was sent as urgent, or whoever told us of the
 * person said so. Nothing is urgent any more when the case has ended.
 */
public final class Urgency {

    /** True of a row {@code c} of {@code case_file} that is urgent. */
    public static final String OF_CASE = """
            c.state <> 'CLOSED' and (
                exists (select from referral hurried
                        where hurried.municipality_id = c.municipality_id and hurried.case_id = c.case_id
                          and hurried.urgent and hurried.state in ('ACCEPTED', 'CANCEL_REQUESTED'))
                or exists (select from case_intake hurried
                           where hurried.municipality_id = c.municipality_id and hurried.case_id = c.case_id
                             and hurried.urgent))
            """;

    private Urgency() {}
}
