package se.lotsen.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.healthtalk.HomeCareSource;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SmallestShown;

/**
 * The talks that a grant counts, one row for each, with the cost that pays for it: case number, day and guide, never a name or what was said.
 * A case of a person with protected identity is among them and looks like any other, so that nobody can count such persons by subtraction.
 */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class TalksOfGrant {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final SmallestShown smallest;
    private final AccessLog log;

    TalksOfGrant(GrantRows grants, PostingRows postings, TalkLinkRows talks, SmallestShown smallest, AccessLog log) {
        this.grants = grants;
        this.postings = postings;
        this.talks = talks;
        this.smallest = smallest;
        this.log = log;
    }

    /**
     * A talk.
     *
     * @param homeCareFrom who said whether the person has home care; null where the grant does not ask for it or nobody noted it
     * @param homeCareOn when it was said; null as homeCareFrom
     * @param voucher of the cost that pays for it, or null
     * @param elsewhere true when that is a cost on another grant
     */
    public record Item(
            String caseNumber,
            LocalDate onDate,
            @Nullable String guideName,
            @Nullable HomeCareSource homeCareFrom,
            @Nullable LocalDate homeCareOn,
            @Nullable String voucher,
            boolean elsewhere) {

        /** True when this grant pays for it. */
        public boolean paidHere() {
            return voucher != null && !elsewhere;
        }
    }

    /**
     * All talks.
     *
     * @param payers costs that talks can be linked to
     * @param outside talks of its period with others than it is for, as far as they may be told, or null when there are none
     */
    public record Contents(
            Grant grant,
            List<Item> items,
            List<Posting> payers,
            @Nullable OutsideTarget outside) {

        /** Talks that this grant pays for. */
        public long paidHere() {
            return items.stream().filter(Item::paidHere).count();
        }
    }

    /** Reads them. */
    public Contents read(UUID grantId, Actor actor) {
        var id = actor.municipalityId();
        var grant =
                grants.one(id, grantId).orElseThrow(() -> new Missing("grant")).grant();
        var found = talks.counted(id, grantId);
        log.persons(Action.READ, found.stream().map(CountedTalkRow::personId).toList(), null);
        var items = found.stream()
                .map(row -> new Item(
                        row.number(),
                        row.onDate(),
                        row.guideName(),
                        row.homeCareFrom(),
                        row.homeCareOn(),
                        row.voucher(),
                        row.paidBy() != null && !row.isPaidBy(grantId)))
                .toList();
        var payers = postings.ledger(id, grantId).stream()
                .map(LedgerLine::posting)
                .filter(Posting::paysTalks)
                .toList();
        var outside = OutsideTarget.of(
                talks.notCounted(id, grantId, grant.usableFrom(), grant.usableTo()),
                grants.conditions(id, grantId),
                smallest);
        return new Contents(grant, items, payers, outside.orElse(null));
    }
}
