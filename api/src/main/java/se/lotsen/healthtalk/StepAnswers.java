package se.lotsen.healthtalk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.catalogue.Activity.Pillar;
import se.lotsen.instrument.Answers;
import se.lotsen.instrument.Instrument;
import se.lotsen.person.ConsentItem;

/** The answers of one step. Nothing is required while the talk goes on; what is missing is null or empty. */
public sealed interface StepAnswers {

    /** Which step they belong to. */
    TalkStep step();

    /**
     * Samtycke: the frame of the talk, and whether the health centre may hear anything. Which items is chosen in the summary.
     *
     * @param informedOfRight the person has been told of the right to apply for needs-tested support (SoL 11:6)
     */
    record Consent(
            @Nullable LocalDate heldOn,
            @Nullable TalkMode mode,
            boolean informedOfRight,
            @Nullable Reply shareWithHealthCentre)
            implements StepAnswers {
        @Override
        public TalkStep step() {
            return TalkStep.CONSENT;
        }
    }

    /**
     * Vardag.
     *
     * @param homeCare home care or special housing; decides whether the grant may pay
     * @param words an ordinary day, own words
     * @param homeCareTold who said it and when; null without a yes or a no
     */
    record Everyday(
            @Nullable Living living,
            @Nullable Reply homeCare,
            @Nullable Outings outings,
            @Nullable String words,
            @Nullable HomeCareTold homeCareTold)
            implements StepAnswers {

        /** Nobody has told what was not answered. */
        public Everyday {
            homeCareTold = homeCare == Reply.YES || homeCare == Reply.NO ? homeCareTold : null;
        }

        /** With who told about home care and when, also where that was left empty. */
        Everyday signed(LocalDate heldOn) {
            var told = homeCareTold == null ? new HomeCareTold(null, null) : homeCareTold;
            return new Everyday(living, homeCare, outings, words, told.signed(heldOn));
        }

        @Override
        public TalkStep step() {
            return TalkStep.EVERYDAY;
        }
    }

    /**
     * Kontakter och ensamhet.
     *
     * @param words whom the person sees, own words
     * @param loneliness answer by item key of UCLA-3 and the direct question: a number, DECLINED or NOT_ASKED
     */
    record Contacts(@Nullable String words, Map<String, String> loneliness) implements StepAnswers {

        /** Missing means no answers yet. */
        public Contacts {
            loneliness = loneliness == null ? Map.of() : Map.copyOf(loneliness);
        }

        @Override
        public TalkStep step() {
            return TalkStep.CONTACTS;
        }

        /** The answers to one of the two instruments. */
        public Answers answersTo(Instrument instrument) {
            return StoredAnswers.read(instrument, loneliness);
        }
    }

    /**
     * Hinder.
     *
     * @param easing what would make it easier, by barrier; an empty text when nothing was said about that
     * @param unsaid headings that got no answer, and why; a heading with a barrier got one
     * @param words another barrier, own words
     */
    record Barriers(
            Map<Barrier, String> easing,
            Map<Barrier.Group, Unsaid> unsaid,
            @Nullable String words) implements StepAnswers {

        /** In the order of the form. */
        public Barriers {
            easing = easing == null ? Map.of() : new TreeMap<>(easing);
            unsaid = unsaid == null ? new TreeMap<>() : new TreeMap<>(unsaid);
            for (var barrier : easing.keySet()) unsaid.remove(barrier.group());
        }

        @Override
        public TalkStep step() {
            return TalkStep.BARRIERS;
        }

        /** The barriers, in the order of the form. */
        public List<Barrier> all() {
            return List.copyOf(easing.keySet());
        }
    }

    /**
     * Intressen, and how the person wants to come there.
     *
     * @param unsaid why there is no answer; null when there is one
     */
    record Interests(
            Set<Interest> interests,
            @Nullable Unsaid unsaid,
            @Nullable String words,
            boolean notEvenings,
            boolean companionWanted)
            implements StepAnswers {

        /** In the order of the form. */
        public Interests {
            interests = interests == null ? Set.of() : new TreeSet<>(interests);
            unsaid = interests.isEmpty() ? unsaid : null;
        }

        @Override
        public TalkStep step() {
            return TalkStep.INTERESTS;
        }
    }

    /**
     * Hälsa.
     *
     * @param pillars what the person wants more of
     * @param fingers as pillars, in the words of the FINGER programme
     * @param unsaid why there is no answer about pillars and fingers; null when there is one
     * @param contactWish the person wants the health centre to make contact, or null
     * @param redFlag talk of not wanting to live, abuse: the local routine applies, and nothing is sent
     */
    record Health(
            Set<Pillar> pillars,
            Set<Finger> fingers,
            @Nullable Unsaid unsaid,
            @Nullable String words,
            @Nullable ContactWish contactWish,
            boolean redFlag)
            implements StepAnswers {

        /** In the order of the form. */
        public Health {
            pillars = pillars == null ? Set.of() : new TreeSet<>(pillars);
            fingers = fingers == null ? Set.of() : new TreeSet<>(fingers);
            unsaid = pillars.isEmpty() && fingers.isEmpty() ? unsaid : null;
        }

        @Override
        public TalkStep step() {
            return TalkStep.HEALTH;
        }
    }

    /**
     * Önskemål and the plan.
     *
     * @param important what matters to the person, own words
     * @param wishes what the person wants, own words
     * @param goals at most five
     */
    record Wishes(@Nullable String important, @Nullable String wishes, List<PlanGoal> goals) implements StepAnswers {

        /** Missing means none yet. */
        public Wishes {
            goals = goals == null ? List.of() : List.copyOf(goals);
        }

        @Override
        public TalkStep step() {
            return TalkStep.WISHES;
        }
    }

    /**
     * Sammanfattning, read together.
     *
     * @param shared what the health centre may hear; none means nothing but that the referral is answered
     * @param kept why something stays with the municipality, by item, own words; never told to anybody else
     */
    record Summary(Set<ConsentItem> shared, Map<ConsentItem, String> kept) implements StepAnswers {

        /** Characters in a reason: a few words. */
        public static final int LONGEST_REASON = 200;

        /** In the order of the form; what is shared needs no reason to stay. */
        public Summary {
            shared = shared == null ? Set.of() : new TreeSet<>(shared);
            kept = kept == null ? new TreeMap<>() : new TreeMap<>(kept);
            for (var item : shared) kept.remove(item);
        }

        @Override
        public TalkStep step() {
            return TalkStep.SUMMARY;
        }
    }
}
