package se.lotsen.matching;

import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.healthtalk.Interest;

/** Which activities answer to which interest, by kind, finger and setting. */
final class InterestMatch {

    private InterestMatch() {}

    static boolean suits(Interest interest, Activity activity) {
        return switch (interest) {
            case EXERCISE ->
                switch (activity.kind()) {
                    case EXERCISE_CLASS, STRENGTH_AND_BALANCE, GYM, OUTDOOR_GYM, CHAIR_GYMNASTICS -> true;
                    default -> false;
                };
            case CALM_MOVEMENT -> activity.kind() == Activity.Kind.CALM_MOVEMENT;
            case WALKS -> activity.kind() == Activity.Kind.WALK;
            case SWIMMING -> activity.kind() == Activity.Kind.SWIMMING_AND_SPORT;
            case OUTDOORS -> Boolean.TRUE.equals(activity.outdoors());
            case DANCE -> activity.kind() == Activity.Kind.DANCE;
            case MUSIC -> activity.kind() == Activity.Kind.CHOIR_AND_MUSIC;
            case THEATRE -> activity.kind() == Activity.Kind.THEATRE_AND_STAGE;
            case READING -> activity.kind() == Activity.Kind.CONVERSATION_AND_READING;
            case CONVERSATION ->
                switch (activity.kind()) {
                    case CONVERSATION_AND_READING, SOCIAL_GATHERING, CAFE -> true;
                    default -> false;
                };
            case MEALS ->
                activity.kind() == Activity.Kind.LUNCH || activity.fingers().contains(Finger.FOOD);
            case COFFEE ->
                switch (activity.kind()) {
                    case CAFE, SOCIAL_GATHERING, OUTDOOR_GATHERING -> true;
                    default -> false;
                };
            case GAMES -> activity.kind() == Activity.Kind.GAMES;
            case LEARNING -> activity.kind() == Activity.Kind.LECTURE || activity.kind() == Activity.Kind.COURSE;
            case OUTINGS -> activity.kind() == Activity.Kind.OUTING;
            case DIGITAL -> activity.kind() == Activity.Kind.DIGITAL_SUPPORT;
        };
    }
}
