package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cases with outreach as their way in.
 *
 * @param campaignId the campaign that opened them, or null for cases that no campaign did
 * @param talks in how many of them a talk has been held
 */
@Introspected
record CampaignCountRow(@Nullable UUID campaignId, int cases, int talks) {}
