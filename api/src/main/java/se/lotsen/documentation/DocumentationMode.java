package se.lotsen.documentation;

/** Whether persons are documented in an activity. */
public enum DocumentationMode {
    /** Names may be recorded (SoL 14:3). */
    DOCUMENTED,
    /** The board has decided that identity is not recorded (SoL 14:5): no name can exist. */
    EXEMPT
}
