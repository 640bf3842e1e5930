package se.lotsen.referral;

import java.util.Locale;

/** What a health centre is told, milestones first: code system feedback-kind. */
public enum ReportKind {
    RECEIPT("receipt"),
    INFO_REQUEST("info-request"),
    REJECTION("rejection"),
    HEALTH_TALK("health-talk"),
    FOLLOWUP_3M("followup-3m"),
    FOLLOWUP_6M("followup-6m"),
    CLOSURE("closure"),
    CANCELLATION("cancellation"),
    MESSAGE("message");

    private final String code;

    ReportKind(String code) {
        this.code = code;
    }

    /** The code in our code system. */
    public String code() {
        return code;
    }

    /** Message key part: health-talk becomes healthTalk. */
    public String key() {
        var parts = name().toLowerCase(Locale.ROOT).split("_");
        var key = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.length; i++) {
            key.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return key.toString();
    }
}
