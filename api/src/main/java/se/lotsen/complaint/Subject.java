package se.lotsen.complaint;

/** What it is about: the categories of the board's table, in its order. Worded in {@code synpunkter.subject.<NAME>}. */
public enum Subject {
    OTHER,
    STAFFING,
    TREATMENT,
    INFORMATION,
    ROUTINES,
    QUESTION_OR_IDEA,
    SURROUNDINGS,
    PERSONAL_DATA,
    COMPETENCE,
    TECHNOLOGY,
    ACCESSIBILITY,
    MISSED_OR_LATE
}
