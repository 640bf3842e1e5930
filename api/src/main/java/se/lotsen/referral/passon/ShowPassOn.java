package se.lotsen.referral.passon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;

/** Where a referral may be passed on to, where it came from, and how it goes when it has been passed on. */
@UseCase(roles = Role.GUIDE)
public class ShowPassOn {

    private final Referrals referrals;
    private final Persons persons;
    private final Neighbours neighbours;
    private final LetterRows letters;
    private final OriginRows origins;

    ShowPassOn(Referrals referrals, Persons persons, Neighbours neighbours, LetterRows letters, OriginRows origins) {
        this.referrals = referrals;
        this.persons = persons;
        this.neighbours = neighbours;
        this.letters = letters;
        this.origins = origins;
    }

    /**
     * What the page shows.
     *
     * @param offers municipalities that it may be passed on to, by name; empty when it is answered or has nowhere to go
     * @param isProtected true when the person has protected identity: then it is never passed on by machine
     * @param sent how it goes, or null when it has not been passed on
     * @param origin where it came from, or null when the health centre sent it here itself
     */
    public record Shown(
            List<Neighbour> offers,
            boolean isProtected,
            @Nullable Sent sent,
            @Nullable Origin origin) {}

    /**
     * A referral on its way.
     *
     * @param settledAt when it arrived, or did not; null while it waits
     * @param whyNot why it did not arrive, or null
     * @param hasFailed true when it has been tried without arriving
     */
    public record Sent(
            String municipality,
            LetterState state,
            @Nullable Instant settledAt,
            @Nullable WhyNot whyNot,
            boolean hasFailed) {

        /** True when it was given up because of a fault, and may be tried again. */
        public boolean isGivenUp() {
            return whyNot == WhyNot.FAULT;
        }
    }

    /** Who passed it on to us. */
    public record Origin(String municipality, String guide, Instant at) {}

    /** Reads it. */
    public Shown show(UUID referralId, Actor actor) {
        var referral = referrals.read(referralId, actor);
        var person = persons.read(referral.file().personId(), actor);
        return new Shown(
                referral instanceof Referral.Unanswered ? neighbours.of(referral, actor) : List.of(),
                person.protection() != Protection.NONE,
                letters.one(actor.municipalityId(), referralId)
                        .map(ShowPassOn::sent)
                        .orElse(null),
                origins.one(actor.municipalityId(), referralId)
                        .map(row -> new Origin(row.fromName(), row.passedOnBy(), row.passedOnAt()))
                        .orElse(null));
    }

    private static Sent sent(LetterRow row) {
        return new Sent(row.toName(), row.state(), row.settledAt(), row.reason(), row.attempts() > 0);
    }
}
