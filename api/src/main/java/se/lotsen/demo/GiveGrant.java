package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.CostType;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.Provider;
import se.lotsen.grant.Purpose;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** Gives a town this year's grant for health talks, and books what the year has cost so far. */
@Singleton
@Requires(notEnv = "live")
final class GiveGrant {

    private static final Money AMOUNT = Money.kronor(512_000);

    private final OpenGrant openGrant;
    private final PostCost postCost;
    private final LotsenClock clock;

    GiveGrant(OpenGrant openGrant, PostCost postCost, LotsenClock clock) {
        this.openGrant = openGrant;
        this.postCost = postCost;
        this.clock = clock;
    }

    void give(Staffed staffed) {
        var today = Swedish.today(clock);
        var year = today.getYear();
        var command = new OpenGrant.Command(
                OpenGrant.HEALTH_TALKS,
                year,
                "S-%d/1188".formatted(year),
                AMOUNT,
                AMOUNT,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 2, 28),
                false,
                false);
        if (!(openGrant.open(command, staffed.system()) instanceof OpenGrant.Outcome.Opened opened)) {
            throw new IllegalStateException("the grant was not opened");
        }
        var grantId = opened.grant().id();
        for (var month = 1; month < today.getMonthValue(); month++) salaries(staffed, grantId, year, month);
        if (today.getMonthValue() < 4) return;
        post(
                staffed,
                grantId,
                LocalDate.of(year, 2, 11),
                Money.kronor(18_500),
                CostType.TRAINING,
                Purpose.IMPROVE_TALKS,
                null,
                "Utbildning i motiverande samtal, tre lotsar");
        post(
                staffed,
                grantId,
                LocalDate.of(year, 3, 4),
                Money.kronor(9_400),
                CostType.INFORMATION,
                Purpose.EXTEND_TALKS,
                null,
                "Brev och affischer om hälsosamtal");
    }

    private void salaries(Staffed staffed, UUID grantId, int year, int month) {
        var day = LocalDate.of(year, month, 25);
        var hours = BigDecimal.valueOf(52L + month);
        post(
                staffed,
                grantId,
                day,
                Money.kronor(24_000 + 450L * month),
                CostType.STAFF,
                Purpose.EXTEND_TALKS,
                hours,
                "Lön lotsar, hälsosamtal");
    }

    private void post(
            Staffed staffed,
            UUID grantId,
            LocalDate day,
            Money amount,
            CostType type,
            Purpose purpose,
            @Nullable BigDecimal hours,
            String description) {
        var voucher = "%s-%s".formatted(type.name().charAt(0), day);
        var command =
                new PostCost.Command(grantId, day, amount, type, purpose, Provider.OWN, hours, voucher, description);
        var moment = day.plusDays(3).atTime(9, 0).atZone(Swedish.ZONE).toInstant();
        clock.at(moment, () -> {
            if (postCost.post(command, staffed.manager()) instanceof PostCost.Outcome.Refused refused) {
                throw new IllegalStateException("not booked: " + refused.refusals());
            }
        });
    }
}
