package se.lotsen.healthtalk;

import java.util.Arrays;
import java.util.List;

/** What makes it hard for a person to get out and meet others. Asked in the health talk; suggestions are matched against it. */
public enum Barrier {
    /** Hears badly. */
    HEARING(Group.BODY),
    /** Sees badly. */
    SIGHT(Group.BODY),
    /** Hard to walk or stand for long. */
    WALKING(Group.BODY),
    /** Needs a toilet close by. */
    TOILET(Group.BODY),
    /** Cannot manage stairs. */
    STEPS(Group.BODY),
    /** Hard to eat or swallow. */
    EATING(Group.BODY),
    /** Forgets or loses the thread. */
    MEMORY(Group.BODY),
    /** Loud music or noise is trying. */
    NOISE(Group.PLACE_AND_WAY),
    /** Long way to go. */
    DISTANCE(Group.PLACE_AND_WAY),
    /** Depends on bus or a lift to get there. */
    TRANSPORT(Group.PLACE_AND_WAY),
    /** Does not feel at ease, or welcome, in the place. */
    FEAR_OF_PLACE(Group.SAFETY),
    /** Does not dare, or want, to go alone the first time. */
    ALONE(Group.SAFETY),
    /** Uneasy in large groups. */
    LARGE_GROUPS(Group.SAFETY),
    /** Wants another language than Swedish. */
    LANGUAGE(Group.HOME_AND_DAILY_LIFE),
    /** Does not use the internet. */
    DIGITAL(Group.HOME_AND_DAILY_LIFE),
    /** Cares for someone at home and has no time off. */
    CARER_NO_TIME(Group.HOME_AND_DAILY_LIFE),
    /** Fees or the journey cost too much. */
    MONEY(Group.MONEY),
    /** Grieves. */
    GRIEF(Group.MIND),
    /** Low in mood. */
    LOW_MOOD(Group.MIND);

    /** Headings under which the barriers are asked, in that order. */
    public enum Group {
        BODY,
        HOME_AND_DAILY_LIFE,
        PLACE_AND_WAY,
        SAFETY,
        MONEY,
        MIND
    }

    private final Group group;

    Barrier(Group group) {
        this.group = group;
    }

    /** The heading it is asked under. */
    public Group group() {
        return group;
    }

    /** The barriers under one heading, in the order they are asked. */
    public static List<Barrier> in(Group group) {
        return Arrays.stream(values()).filter(it -> it.group == group).toList();
    }
}
