package se.lotsen.matching;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.notice.Hindrance;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A guide offers a person one to three activities; what was offered, how and the answer is kept. */
@UseCase(roles = Role.GUIDE)
public class OfferActivity {

    /** Most activities in one offer: more is no help to choose among. */
    public static final int AT_MOST = 3;

    private final Cases cases;
    private final CaseActions actions;
    private final Profiles profiles;
    private final Catalogue catalogue;
    private final Ways ways;
    private final MatchingRows rows;
    private final Clock clock;

    OfferActivity(
            Cases cases,
            CaseActions actions,
            Profiles profiles,
            Catalogue catalogue,
            Ways ways,
            MatchingRows rows,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.ways = ways;
        this.rows = rows;
        this.clock = clock;
    }

    /** What is offered, one to three, and how the person was told. */
    public record Command(String caseNumber, List<Offer> offers, Suggestion.How how) {}

    /**
     * One activity in the offer.
     *
     * @param placeId where, or null when the activity has no place
     * @param answer what the person said at once; THINKING when nothing yet
     * @param noReason why not, when the answer is no
     * @param overrideReason why it is offered although a rule speaks against it
     */
    public record Offer(
            UUID activityId,
            @Nullable UUID placeId,
            Suggestion.Answer answer,
            @Nullable String noReason,
            @Nullable String overrideReason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept, in the order given. */
        record Offered(List<UUID> suggestionIds) implements Outcome {}

        /** None, or more than three. */
        record WrongNumber(int offers) implements Outcome {}

        /** The person may not be told in that way now. */
        record WayClosed(Hindrance why) implements Outcome {}

        /** A rule speaks against one of them, and no reason was given for offering it all the same. */
        record NeedsReason(Fit excluded) implements Outcome {}

        /** The answer is no and why is not told. */
        record WhyNotMissing(UUID activityId) implements Outcome {}
    }

    /** Offers them. Told by text message, the message goes with it; it says that there is something, and not what. */
    public Outcome offer(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.SUGGEST, found);
        var count = c.offers().size();
        if (count == 0 || count > AT_MOST) return new Outcome.WrongNumber(count);
        var hindrance = ways.closed(found.file(), actor).get(c.how());
        if (hindrance != null) return new Outcome.WayClosed(hindrance);
        var ranking = Matching.rank(profiles.of(found.file(), actor), catalogue.offerings(actor), Swedish.today(clock));
        var fits = c.offers().stream().map(offer -> fitOf(offer, ranking)).toList();
        for (var i = 0; i < count; i++) {
            var offer = c.offers().get(i);
            if (fits.get(i).isExcluded() && isBlank(offer.overrideReason())) {
                return new Outcome.NeedsReason(fits.get(i));
            }
            if (offer.answer() == Suggestion.Answer.NO && isBlank(offer.noReason())) {
                return new Outcome.WhyNotMissing(offer.activityId());
            }
        }
        var ids = c.offers().stream()
                .map(offer -> keep(offer, c.how(), found, actor))
                .toList();
        if (c.how() == Suggestion.How.SMS) ways.sendTextMessage(found.file(), ids.getFirst(), actor);
        cases.note(
                found.file().id(),
                new CaseEvent.ActivitiesOffered(names(fits), c.how().name()),
                actor);
        return new Outcome.Offered(ids);
    }

    private static Fit fitOf(Offer offer, Matching.Ranking ranking) {
        return Stream.concat(ranking.fitting().stream(), ranking.excluded().stream())
                .filter(fit -> fit.offering().is(offer.activityId(), offer.placeId()))
                .findFirst()
                .orElseThrow(() -> new Missing("activity"));
    }

    private UUID keep(Offer offer, Suggestion.How how, Case found, Actor actor) {
        var now = clock.instant();
        var answered = offer.answer() != Suggestion.Answer.THINKING;
        var row = new SuggestionRow(
                actor.municipalityId(),
                Ids.next(),
                found.file().id(),
                offer.activityId(),
                offer.placeId(),
                now,
                actor.requireStaffId(),
                how,
                offer.answer(),
                answered ? now : null,
                offer.answer() == Suggestion.Answer.NO ? offer.noReason() : null,
                isBlank(offer.overrideReason()) ? null : offer.overrideReason());
        return rows.save(row).suggestionId();
    }

    private static String names(List<Fit> fits) {
        return fits.stream().map(fit -> fit.offering().activity().name()).collect(Collectors.joining(", "));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
