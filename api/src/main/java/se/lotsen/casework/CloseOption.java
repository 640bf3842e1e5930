package se.lotsen.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reason for which a case may be closed now, and what must be explained then. Pages list them, {@link CloseCase} enforces them.
 *
 * @param demand what the guide must give a reason for
 */
public record CloseOption(CloseReason reason, Demand demand) {

    /** What must be explained, in the timeline only. */
    public enum Demand {
        NOTHING,
        /** Why the case ends before the follow-up after six months. */
        WHY_BEFORE_SIX_MONTHS,
        /** Why the person is given up with fewer than three tries, or without a letter. */
        WHY_FEWER_TRIES
    }

    /** The reasons that the state allows, in the order they are offered. */
    public static List<CloseOption> of(Case.Open state, Tries tries) {
        var options = new ArrayList<CloseOption>();
        for (var reason : CloseReason.values()) {
            if (!reason.isForGuideToChoose()) continue;
            if (reason.needsTalk() && afterTalk(state).isEmpty()) continue;
            options.add(new CloseOption(reason, demand(reason, state, tries)));
        }
        return List.copyOf(options);
    }

    private static Demand demand(CloseReason reason, Case.Open state, Tries tries) {
        if (reason.isCompletion() && !sixMonthsSettled(state)) return Demand.WHY_BEFORE_SIX_MONTHS;
        if (reason == CloseReason.NOT_REACHED && !triedEnough(state, tries)) return Demand.WHY_FEWER_TRIES;
        return Demand.NOTHING;
    }

    static boolean sixMonthsSettled(Case.Open state) {
        return afterTalk(state)
                .map(after -> !after.followUps().sixMonths().isDue())
                .orElse(false);
    }

    /** After the talk a follow-up that was settled as not reached is the proof. */
    private static boolean triedEnough(Case.Open state, Tries tries) {
        return afterTalk(state).map(after -> after.followUps().wasNotReached()).orElseGet(tries::areEnough);
    }

    /** The case as it is after its talk, also while it rests; empty before the talk. */
    static Optional<Case.AfterTalk> afterTalk(Case.Open state) {
        return switch (state) {
            case Case.AfterTalk after -> Optional.of(after);
            case Case.Paused paused -> afterTalk(paused.before());
            case Case.BeforeTalk _ -> Optional.empty();
        };
    }
}
