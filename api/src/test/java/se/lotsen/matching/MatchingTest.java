package se.lotsen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lotsen.matching.Reason.Kind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;

class MatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T16:30:00Z");

    @Test
    void a_hearing_loop_speaks_for_a_place_and_an_unknown_one_is_something_to_ask_about() {
        var person = person(Barrier.HEARING);

        assertThat(kinds(person, anOffering().loop(true))).contains(Kind.HEARING_LOOP);
        assertThat(kinds(person, anOffering().loop(null))).contains(Kind.ASK_HEARING_LOOP);
        assertThat(kinds(person, anOffering().loop(false))).contains(Kind.NO_HEARING_LOOP);
        assertThat(kinds(person(), anOffering().loop(true))).doesNotContain(Kind.HEARING_LOOP);
    }

    @Test
    void someone_who_needs_a_toilet_is_not_sent_where_there_is_none() {
        var person = person(Barrier.TOILET);

        assertThat(against(person, anOffering().toilet(false))).containsExactly(Kind.NO_TOILET);
        assertThat(against(person, anOffering().toilet(null))).isEmpty();
        assertThat(kinds(person, anOffering().toilet(null))).contains(Kind.ASK_TOILET);
    }

    @Test
    void steps_stop_someone_who_cannot_manage_stairs_and_are_a_note_for_someone_who_walks_badly() {
        assertThat(against(person(Barrier.STEPS), anOffering().stepFree(false))).containsExactly(Kind.STEPS);
        assertThat(kinds(person(Barrier.WALKING), anOffering().stepFree(false))).contains(Kind.NOT_STEP_FREE);
    }

    @Test
    void loud_music_speaks_against_and_unknown_music_is_asked_about() {
        var person = person(Barrier.NOISE);

        assertThat(against(person, anOffering().music(Activity.Music.WITH))).containsExactly(Kind.LOUD_MUSIC);
        assertThat(kinds(person, anOffering().music(Activity.Music.WITHOUT))).contains(Kind.WITHOUT_MUSIC);
        assertThat(kinds(person, anOffering().music(null))).contains(Kind.ASK_MUSIC);
        assertThat(against(
                        person(Barrier.HEARING),
                        anOffering().kind(Activity.Kind.DANCE).music(Activity.Music.WITH)))
                .containsExactly(Kind.LOUD_MUSIC);
        assertThat(kinds(person(Barrier.HEARING), anOffering().music(Activity.Music.WITH)))
                .contains(Kind.MUSIC_IS_PLAYED);
    }

    @Test
    void what_is_held_only_in_the_evening_does_not_suit_someone_who_stays_in_then() {
        var person = new PersonProfile(Set.of(), Set.of(), true, false, "sv", null, Set.of(), true, KeptTo.NOTHING);

        assertThat(against(person, anOffering().sessions(EVENING))).containsExactly(Kind.ONLY_EVENINGS);
        assertThat(against(person, anOffering().sessions(EVENING, MORNING.plusSeconds(86_400))))
                .isEmpty();
    }

    @Test
    void company_and_small_groups_speak_for_someone_who_does_not_dare_go_alone() {
        var person = person(Barrier.ALONE, Barrier.LARGE_GROUPS);

        assertThat(kinds(person, anOffering().alone(true).small(true))).contains(Kind.ALONE_FRIENDLY, Kind.SMALL_GROUP);
        assertThat(kinds(person, anOffering().alone(false).small(false))).contains(Kind.NOBODY_MEETS, Kind.LARGE_GROUP);
        assertThat(kinds(person, anOffering())).contains(Kind.ASK_WHO_MEETS, Kind.ASK_GROUP_SIZE);
    }

    @Test
    void price_bus_town_and_language_are_told_when_they_matter() {
        assertThat(kinds(person(Barrier.MONEY), anOffering().cost(0))).contains(Kind.FREE_OF_CHARGE);
        assertThat(kinds(person(), anOffering().cost(85))).contains(Kind.COSTS);
        assertThat(kinds(person(Barrier.MONEY), anOffering())).contains(Kind.ASK_PRICE);
        assertThat(kinds(person(Barrier.TRANSPORT), anOffering().bus(true))).contains(Kind.BUS_STOP);
        assertThat(kinds(person(Barrier.TRANSPORT), anOffering())).contains(Kind.ASK_BUS_STOP, Kind.ASK_WAY_THERE);
        var finnish = new PersonProfile(Set.of(), Set.of(), false, false, "fi", null, Set.of(), true, KeptTo.NOTHING);
        assertThat(kinds(finnish, anOffering())).contains(Kind.OTHER_LANGUAGE);
        assertThat(kinds(finnish, anOffering().language("fi"))).contains(Kind.OWN_LANGUAGE);
    }

    @Test
    void what_the_person_likes_speaks_for_what_is_of_that_kind() {
        var person = new PersonProfile(
                Set.of(),
                Set.of(Interest.EXERCISE, Interest.GAMES),
                false,
                false,
                "sv",
                null,
                Set.of(),
                true,
                KeptTo.NOTHING);

        assertThat(reasons(person, anOffering().kind(Activity.Kind.CHAIR_GYMNASTICS)))
                .contains(new Reason(Kind.INTEREST, List.of("EXERCISE")))
                .doesNotContain(new Reason(Kind.INTEREST, List.of("GAMES")));
    }

    @Test
    void what_is_not_running_has_no_session_or_no_place_left_is_left_out_and_says_so() {
        assertThat(against(person(), anOffering().status(Activity.Status.ENDED).sessions()))
                .containsExactly(Kind.NOT_RUNNING);
        assertThat(against(person(), anOffering().sessions())).containsExactly(Kind.NO_SESSION);
        assertThat(against(person(), anOffering().full())).containsExactly(Kind.FULL);
        var fullToo = new PersonProfile(Set.of(), Set.of(), false, false, "sv", null, Set.of(), false, KeptTo.NOTHING);
        assertThat(kinds(fullToo, anOffering().full())).contains(Kind.FULL_NOW);
        var onFridays = new PersonProfile(
                Set.of(), Set.of(), false, false, "sv", null, Set.of(DayOfWeek.FRIDAY), true, KeptTo.NOTHING);
        assertThat(against(onFridays, anOffering())).containsExactly(Kind.OTHER_DAYS);
    }

    @Test
    void what_the_list_is_kept_to_leaves_out_only_what_is_known_to_be_otherwise() {
        var small = keptTo(new KeptTo(null, true, null, null));
        assertThat(against(small, anOffering().small(false))).containsExactly(Kind.NOT_A_SMALL_GROUP);
        assertThat(kinds(small, anOffering())).contains(Kind.ASK_GROUP_SIZE);
        assertThat(kinds(small, anOffering().small(true))).contains(Kind.SMALL_GROUP);

        var cheap = keptTo(new KeptTo(null, false, 50, null));
        assertThat(against(cheap, anOffering().cost(60))).containsExactly(Kind.COSTS_TOO_MUCH);
        assertThat(against(cheap, anOffering().cost(50))).isEmpty();
        assertThat(kinds(cheap, anOffering())).contains(Kind.ASK_PRICE);
        assertThat(kinds(cheap, anOffering().cost(0))).contains(Kind.FREE_OF_CHARGE);

        var inFinnish = keptTo(new KeptTo("fi", false, null, null));
        assertThat(against(inFinnish, anOffering())).containsExactly(Kind.NOT_IN_THE_LANGUAGE);
        assertThat(against(inFinnish, anOffering().language("fi"))).isEmpty();
    }

    @Test
    void who_goes_alone_has_to_be_met_and_who_does_not_has_not() {
        var alone = keptTo(new KeptTo(null, false, null, KeptTo.Goes.ALONE));
        assertThat(against(alone, anOffering().alone(false))).containsExactly(Kind.NOT_ALONE);
        assertThat(kinds(alone, anOffering())).contains(Kind.ASK_WHO_MEETS);
        assertThat(kinds(alone, anOffering().alone(true))).contains(Kind.ALONE_FRIENDLY);

        var together = new PersonProfile(
                Set.of(Barrier.ALONE),
                Set.of(),
                false,
                true,
                "sv",
                null,
                Set.of(),
                true,
                new KeptTo(null, false, null, KeptTo.Goes.TOGETHER));
        assertThat(kinds(together, anOffering().alone(false)))
                .doesNotContain(Kind.NOBODY_MEETS, Kind.NOT_ALONE, Kind.ALONE_FRIENDLY);
    }

    @Test
    void of_two_that_suit_alike_and_begin_together_the_one_in_the_own_town_comes_first() {
        var person = new PersonProfile(Set.of(), Set.of(), false, false, "sv", "Rimbo", Set.of(), true, KeptTo.NOTHING);
        var far = anOffering().name("A").area("Hallstavik").build();
        var near = anOffering().name("B").area("RIMBO").build();

        var ranked = Matching.rank(person, List.of(far, near), TODAY).fitting();

        assertThat(ranked).extracting(Fit::offering).containsExactly(near, far);
        assertThat(ranked).extracting(Fit::inTheirTown).containsExactly(true, false);
        assertThat(ranked)
                .extracting(it -> it.fits().size())
                .containsOnly(ranked.getFirst().fits().size());
    }

    @Test
    void groups_for_carers_are_for_carers() {
        var carers = anOffering().kind(Activity.Kind.CARERS);

        assertThat(against(person(), carers)).containsExactly(Kind.ONLY_FOR_CARERS);
        assertThat(against(person(Barrier.CARER_NO_TIME), carers)).isEmpty();
    }

    @Test
    void most_reasons_come_first_then_the_soonest_then_the_name() {
        var person = person(Barrier.TOILET);
        var good = anOffering().name("Ö").toilet(true).build();
        var later = anOffering().name("A").sessions(MORNING.plusSeconds(60)).build();
        var sooner = anOffering().name("C").build();
        var soonerToo = anOffering().name("B").build();

        var ranking = Matching.rank(person, List.of(later, sooner, good, soonerToo), TODAY);

        assertThat(ranking.fitting())
                .extracting(it -> it.offering().activity().name())
                .containsExactly("Ö", "B", "C", "A");
    }

    @Test
    void the_ranking_is_the_same_in_whatever_order_the_offerings_come_and_every_exclusion_has_a_reason() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var person = anyPerson(random);
            var offerings = new ArrayList<Offering>();
            for (var i = 0; i < 25; i++) offerings.add(anyOffering(random));

            var first = Matching.rank(person, offerings, TODAY);
            Collections.shuffle(offerings, random);
            var second = Matching.rank(person, offerings, TODAY);

            assertThat(second).as("seed %s", seed).isEqualTo(first);
            assertThat(first.fitting()).as("seed %s", seed).noneMatch(Fit::isExcluded);
            assertThat(first.excluded()).as("seed %s", seed).allMatch(Fit::isExcluded);
            assertThat(first.fitting().size() + first.excluded().size()).isEqualTo(offerings.size());
            assertThat(first.fitting())
                    .as("seed %s", seed)
                    .isSortedAccordingTo((a, b) -> b.fits().size() - a.fits().size());
            assertThat(first.fitting())
                    .allSatisfy(
                            it -> assertThat(it.fits()).allMatch(r -> r.kind().side() == Reason.Side.FOR));
        }
    }

    @Test
    void a_fact_that_nobody_has_stated_never_speaks_for_or_against() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var offering = anOffering()
                    .kind(any(random, Activity.Kind.values()))
                    .nothingKnown()
                    .build();

            var all = reasons(anyPerson(random), offering);

            assertThat(all)
                    .extracting(Reason::kind)
                    .doesNotContain(
                            Kind.HEARING_LOOP,
                            Kind.NO_HEARING_LOOP,
                            Kind.TOILET,
                            Kind.NO_TOILET,
                            Kind.STEP_FREE,
                            Kind.STEPS,
                            Kind.NOT_STEP_FREE,
                            Kind.BUS_STOP,
                            Kind.NO_BUS_STOP,
                            Kind.WITHOUT_MUSIC,
                            Kind.LOUD_MUSIC,
                            Kind.ALONE_FRIENDLY,
                            Kind.NOBODY_MEETS,
                            Kind.SMALL_GROUP,
                            Kind.LARGE_GROUP,
                            Kind.NOT_A_SMALL_GROUP,
                            Kind.NOT_ALONE,
                            Kind.COSTS_TOO_MUCH,
                            Kind.FREE_OF_CHARGE,
                            Kind.COSTS);
        }
    }

    private static PersonProfile person(Barrier... barriers) {
        return new PersonProfile(Set.of(barriers), Set.of(), false, false, "sv", null, Set.of(), true, KeptTo.NOTHING);
    }

    private static PersonProfile keptTo(KeptTo what) {
        return new PersonProfile(Set.of(), Set.of(), false, false, "sv", null, Set.of(), true, what);
    }

    private static List<Kind> kinds(PersonProfile person, AnOffering offering) {
        return reasons(person, offering).stream().map(Reason::kind).toList();
    }

    private static List<Kind> against(PersonProfile person, AnOffering offering) {
        return kinds(person, offering).stream()
                .filter(it -> it.side() == Reason.Side.AGAINST)
                .toList();
    }

    private static List<Reason> reasons(PersonProfile person, AnOffering offering) {
        return reasons(person, offering.build());
    }

    private static List<Reason> reasons(PersonProfile person, Offering offering) {
        var ranking = Matching.rank(person, List.of(offering), TODAY);
        var fit = ranking.fitting().isEmpty()
                ? ranking.excluded().getFirst()
                : ranking.fitting().getFirst();
        var all = new ArrayList<>(fit.fits());
        all.addAll(fit.notes());
        all.addAll(fit.against());
        return all;
    }

    private static PersonProfile anyPerson(Random random) {
        return new PersonProfile(
                some(random, Barrier.values()),
                some(random, Interest.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? "sv" : "fi",
                random.nextBoolean() ? "Rimbo" : null,
                random.nextInt(4) == 0 ? some(random, DayOfWeek.values()) : Set.of(),
                random.nextBoolean(),
                random.nextBoolean() ? KeptTo.NOTHING : anyLimit(random));
    }

    private static KeptTo anyLimit(Random random) {
        return new KeptTo(
                random.nextBoolean() ? "sv" : null,
                random.nextBoolean(),
                random.nextBoolean() ? 20 : null,
                random.nextBoolean() ? any(random, KeptTo.Goes.values()) : null);
    }

    private static Offering anyOffering(Random random) {
        var offering = anOffering()
                .name(any(random, "A", "B", "C"))
                .kind(any(random, Activity.Kind.values()))
                .status(any(random, Activity.Status.values()))
                .toilet(maybe(random))
                .loop(maybe(random))
                .stepFree(maybe(random))
                .bus(maybe(random))
                .alone(maybe(random))
                .small(maybe(random))
                .cost(random.nextBoolean() ? random.nextInt(3) * 20 : null)
                .music(random.nextBoolean() ? any(random, Activity.Music.values()) : null);
        return switch (random.nextInt(4)) {
            case 0 -> offering.sessions().build();
            case 1 -> offering.full().build();
            case 2 -> offering.sessions(EVENING).build();
            default -> offering.build();
        };
    }

    private static @Nullable Boolean maybe(Random random) {
        return any(random, Boolean.TRUE, Boolean.FALSE, null);
    }

    @SafeVarargs
    private static <T extends @Nullable Object> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> Set<T> some(Random random, T[] values) {
        var some = new HashSet<T>();
        Arrays.stream(values).filter(_ -> random.nextInt(3) == 0).forEach(some::add);
        return Set.copyOf(some);
    }

    private static AnOffering anOffering() {
        return new AnOffering();
    }

    /** An offering that has nothing to it but a session tomorrow morning. */
    private static final class AnOffering {
        private final UUID id = UUID.randomUUID();
        private String name = "Fika";
        private Activity.Kind kind = Activity.Kind.CAFE;
        private Activity.Status status = Activity.Status.RUNNING;
        private Activity.@Nullable Music music;
        private @Nullable Integer cost;
        private String language = "sv";
        private @Nullable String area;
        private @Nullable Boolean toilet;
        private @Nullable Boolean loop;
        private @Nullable Boolean stepFree;
        private @Nullable Boolean bus;
        private @Nullable Boolean alone;
        private @Nullable Boolean small;
        private List<Instant> starts = List.of(MORNING);
        private int booked;
        private @Nullable Integer capacity;

        AnOffering name(String it) {
            name = it;
            return this;
        }

        AnOffering kind(Activity.Kind it) {
            kind = it;
            return this;
        }

        AnOffering status(Activity.Status it) {
            status = it;
            return this;
        }

        AnOffering music(Activity.@Nullable Music it) {
            music = it;
            return this;
        }

        AnOffering cost(@Nullable Integer it) {
            cost = it;
            return this;
        }

        AnOffering language(String it) {
            language = it;
            return this;
        }

        AnOffering area(String it) {
            area = it;
            return this;
        }

        AnOffering toilet(@Nullable Boolean it) {
            toilet = it;
            return this;
        }

        AnOffering loop(@Nullable Boolean it) {
            loop = it;
            return this;
        }

        AnOffering stepFree(@Nullable Boolean it) {
            stepFree = it;
            return this;
        }

        AnOffering bus(@Nullable Boolean it) {
            bus = it;
            return this;
        }

        AnOffering alone(@Nullable Boolean it) {
            alone = it;
            return this;
        }

        AnOffering small(@Nullable Boolean it) {
            small = it;
            return this;
        }

        AnOffering sessions(Instant... it) {
            starts = List.of(it);
            return this;
        }

        AnOffering full() {
            capacity = 4;
            booked = 4;
            return this;
        }

        AnOffering nothingKnown() {
            return toilet(null)
                    .loop(null)
                    .stepFree(null)
                    .bus(null)
                    .alone(null)
                    .small(null)
                    .cost(null)
                    .music(null);
        }

        Offering build() {
            var activity = new Activity(
                    id,
                    "slug",
                    name,
                    "",
                    kind,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    Activity.Form.GROUP,
                    music,
                    null,
                    null,
                    null,
                    null,
                    language,
                    cost,
                    capacity,
                    status,
                    null,
                    false,
                    null);
            var place = new MeetingPlace(
                    new UUID(1, 1),
                    "plats",
                    "Plats",
                    null,
                    area,
                    toilet,
                    loop,
                    stepFree,
                    bus,
                    small,
                    alone,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
            var sessions = starts.stream()
                    .map(at -> new Session(
                            new UUID(id.getMostSignificantBits(), at.getEpochSecond()),
                            id,
                            name,
                            place.id(),
                            "Plats",
                            at,
                            at.plusSeconds(3600),
                            capacity,
                            booked,
                            null,
                            null))
                    .toList();
            return new Offering(activity, place, sessions);
        }
    }
}
