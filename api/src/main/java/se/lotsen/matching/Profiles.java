package se.lotsen.matching;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseFile;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.shared.Missing;

/** What a person's latest health talk says that suggestions must suit. */
@Singleton
class Profiles {

    private final MatchingRows rows;

    Profiles(MatchingRows rows) {
        this.rows = rows;
    }

    /** The whole profile of a case that was read through its door, nothing taken away; missing before the first talk. */
    PersonProfile of(CaseFile file, Actor actor) {
        var talk = latestTalk(file.id(), actor);
        return new PersonProfile(
                read(talk.barriers(), Barrier::valueOf),
                read(talk.interests(), Interest::valueOf),
                talk.notEvenings(),
                talk.companionWanted(),
                talk.language(),
                talk.city(),
                Set.of(),
                true,
                KeptTo.NOTHING);
    }

    private TalkLine latestTalk(UUID caseId, Actor actor) {
        return rows.latestTalk(actor.municipalityId(), caseId).orElseThrow(() -> new Missing("health talk"));
    }

    private static <E> Set<E> read(String[] names, Function<String, E> named) {
        return Arrays.stream(names).map(named).collect(Collectors.toUnmodifiableSet());
    }
}
