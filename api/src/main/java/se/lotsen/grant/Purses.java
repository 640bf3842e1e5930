package se.lotsen.grant;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.lotsen.shared.Missing;

/** Reads what a grant's money comes to. */
@Singleton
class Purses {

    private final GrantRows grants;
    private final PostingRows postings;

    Purses(GrantRows grants, PostingRows postings) {
        this.grants = grants;
        this.postings = postings;
    }

    Purse of(String municipalityId, UUID grantId) {
        return grants.one(municipalityId, grantId)
                .map(row -> of(row.grant(), municipalityId))
                .orElseThrow(() -> new Missing("grant"));
    }

    Purse of(Grant grant, String municipalityId) {
        return new Purse(
                grant.amount(),
                new Money(postings.used(municipalityId, grant.id())),
                new Money(grants.repaid(municipalityId, grant.id())),
                grants.shares(municipalityId, grant.id()));
    }
}
