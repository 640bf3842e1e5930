package se.lotsen.healthtalk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.Case;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Person;
import se.lotsen.referral.Need;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.shared.Swedish;

/** A talk that nobody has begun, filled with what the referrals and the booking already tell: every fact is asked once. */
final class FreshDraft {

    private FreshDraft() {}

    static HealthTalkDraft of(Case state, Person person, List<Referral> referrals, Set<ConsentItem> allowed) {
        var contents = referrals.stream().map(r -> r.file().content()).toList();
        return HealthTalkDraft.empty()
                .with(frame(state))
                .with(new StepAnswers.Everyday(living(person), null, null, null, null))
                .with(new StepAnswers.Barriers(barriers(contents), Map.of(), null))
                .with(new StepAnswers.Wishes(ownWishes(contents), null, List.of()))
                .with(new StepAnswers.Summary(allowed, Map.of()));
    }

    private static StepAnswers.Consent frame(Case state) {
        return state instanceof Case.TalkBooked booked
                ? new StepAnswers.Consent(
                        LocalDate.ofInstant(booked.appointment().at(), Swedish.ZONE),
                        booked.appointment().mode(),
                        false,
                        null)
                : HealthTalkDraft.empty().consent();
    }

    private static @Nullable Living living(Person person) {
        return Boolean.TRUE.equals(person.livesAlone()) ? Living.ALONE : null;
    }

    private static Map<Barrier, String> barriers(List<ReferralContent> contents) {
        var found = EnumSet.noneOf(Barrier.class);
        contents.forEach(content -> content.needs().forEach(need -> add(found, need)));
        var easing = new EnumMap<Barrier, String>(Barrier.class);
        found.forEach(barrier -> easing.put(barrier, ""));
        return easing;
    }

    private static void add(Set<Barrier> found, Need need) {
        switch (need) {
            case HEARING -> found.add(Barrier.HEARING);
            case SIGHT -> found.add(Barrier.SIGHT);
            case MOBILITY -> found.add(Barrier.WALKING);
            case TOILET -> found.add(Barrier.TOILET);
            case INTERPRETER -> found.add(Barrier.LANGUAGE);
            case HOME_VISIT -> {
                // Where the talk is held, not what keeps the person from meeting others.
            }
        }
    }

    private static @Nullable String ownWishes(List<ReferralContent> contents) {
        var wishes = contents.stream()
                .map(ReferralContent::ownWish)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return wishes.isBlank() ? null : wishes;
    }
}
