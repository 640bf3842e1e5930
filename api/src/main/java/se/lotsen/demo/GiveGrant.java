package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.AllocateGrant;
import se.lotsen.grant.CostType;
import se.lotsen.grant.GrantCondition;
import se.lotsen.grant.GrantFacts;
import se.lotsen.grant.LinkTalks;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.Outcome;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.Provider;
import se.lotsen.grant.Purpose;
import se.lotsen.grant.TargetGroup;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/**
 * Gives a town its state grants: this year's for health talks with what the year has cost so far, a project for those with home care, last
 * year's that has been reported, and next year's that is still to be asked for. All sums are invented.
 */
@Singleton
@Requires(notEnv = "live")
final class GiveGrant {

    private static final Money AMOUNT = Money.kronor(512_000);
    private static final Money PROJECT = Money.kronor(240_000);
    private static final String NORTH = "Hemtjänsten norr";

    private final OpenGrant openGrant;
    private final PostCost postCost;
    private final LinkTalks linkTalks;
    private final AllocateGrant allocate;
    private final ReportLastYear lastYear;
    private final LotsenClock clock;

    GiveGrant(
            OpenGrant openGrant,
            PostCost postCost,
            LinkTalks linkTalks,
            AllocateGrant allocate,
            ReportLastYear lastYear,
            LotsenClock clock) {
        this.openGrant = openGrant;
        this.postCost = postCost;
        this.linkTalks = linkTalks;
        this.allocate = allocate;
        this.lastYear = lastYear;
        this.clock = clock;
    }

    void give(Staffed staffed) {
        var today = Swedish.today(clock);
        var year = today.getYear();
        healthTalks(staffed, today);
        project(staffed, today);
        before(staffed, year - 1);
        open(
                staffed,
                OpenGrant.Command.notAskedFor(new GrantFacts(
                        OpenGrant.HEALTH_TALKS,
                        year + 1,
                        null,
                        Money.kronor(498_000),
                        LocalDate.of(year + 1, 1, 1),
                        LocalDate.of(year + 1, 12, 31),
                        LocalDate.of(year + 2, 2, 28),
                        false,
                        false,
                        TargetGroup.ANYONE,
                        EnumSet.allOf(CostType.class),
                        LocalDate.of(year + 1, 3, 16),
                        staffed.manager().name(),
                        List.of(GrantCondition.NO_ACTIVITIES))));
    }

    private void healthTalks(Staffed staffed, LocalDate today) {
        var year = today.getYear();
        var grantId = open(
                staffed,
                asked(
                        GrantFacts.healthTalks(
                                year,
                                AMOUNT,
                                "S-%d/1188".formatted(year),
                                LocalDate.of(year + 1, 2, 28),
                                TargetGroup.ANYONE),
                        LocalDate.of(year, 2, 9)));
        for (var month = 1; month < today.getMonthValue(); month++) {
            var salaries = salaries(staffed, grantId, year, month);
            var first = LocalDate.of(year, month, 1);
            linkTalks.link(
                    grantId,
                    new LinkTalks.Command(salaries, first, first.plusMonths(1).minusDays(1)),
                    staffed.manager());
        }
        if (today.getMonthValue() < 4) return;
        post(
                staffed,
                grantId,
                LocalDate.of(year, 2, 11),
                Money.kronor(18_500),
                CostType.TRAINING,
                Purpose.IMPROVE_TALKS,
                Provider.OWN,
                null,
                "Utbildning i motiverande samtal, tre lotsar",
                null);
        post(
                staffed,
                grantId,
                LocalDate.of(year, 3, 4),
                Money.kronor(9_400),
                CostType.INFORMATION,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                null,
                "Brev och affischer om hälsosamtal",
                null);
    }

    private void project(Staffed staffed, LocalDate today) {
        var year = today.getYear();
        var grantId = open(
                staffed,
                asked(
                        new GrantFacts(
                                "Projekt mot ensamhet i hemtjänst och särskilt boende",
                                year,
                                "S-%d/2031".formatted(year),
                                PROJECT,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31),
                                LocalDate.of(year + 1, 3, 31),
                                true,
                                false,
                                TargetGroup.WITH_HOME_CARE,
                                Set.of(CostType.STAFF, CostType.TRAINING, CostType.PREMISES, CostType.OTHER),
                                LocalDate.of(year, 3, 13),
                                staffed.manager().name(),
                                List.of()),
                        LocalDate.of(year, 3, 2)));
        var share = new AllocateGrant.Command(
                grantId, NORTH, Money.kronor(90_000), "VO %d-077".formatted(year), notAhead(LocalDate.of(year, 4, 14)));
        if (!(allocate.allocate(share, staffed.manager()) instanceof Outcome.Written)) {
            throw new IllegalStateException("no share was given");
        }
        if (today.getMonthValue() < 7) return;
        post(
                staffed,
                grantId,
                LocalDate.of(year, 5, 20),
                Money.kronor(31_500),
                CostType.STAFF,
                Purpose.ACTIVITY,
                Provider.OWN,
                BigDecimal.valueOf(84),
                "Lön, sällskap på promenader",
                NORTH);
        post(
                staffed,
                grantId,
                LocalDate.of(year, 6, 11),
                Money.kronor(4_000),
                CostType.OTHER,
                Purpose.ACTIVITY,
                Provider.PRIVATE,
                null,
                "Buss till utflykt",
                null);
    }

    private void before(Staffed staffed, int year) {
        var amount = Money.kronor(460_000);
        var grantId = open(
                staffed,
                asked(
                        GrantFacts.healthTalks(
                                year,
                                amount,
                                "S-%d/0974".formatted(year),
                                LocalDate.of(year + 1, 2, 28),
                                TargetGroup.ANYONE),
                        LocalDate.of(year, 2, 12)));
        for (var month = 1; month <= 12; month++) {
            var salaries = salaries(staffed, grantId, year, month);
            if (month < 12) continue;
            linkTalks.link(
                    grantId,
                    new LinkTalks.Command(salaries, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                    staffed.manager());
        }
        lastYear.report(grantId, year, staffed);
    }

    /** All of it was asked for on a day. */
    private OpenGrant.Command asked(GrantFacts facts, LocalDate day) {
        return new OpenGrant.Command(facts, facts.ceiling(), notAhead(day));
    }

    /** A day, or today where that day is still to come. */
    private LocalDate notAhead(LocalDate day) {
        var today = Swedish.today(clock);
        return day.isAfter(today) ? today : day;
    }

    private UUID open(Staffed staffed, OpenGrant.Command command) {
        if (!(openGrant.open(command, staffed.system()) instanceof OpenGrant.Outcome.Opened opened)) {
            throw new IllegalStateException("the grant was not opened");
        }
        return opened.grant().id();
    }

    private UUID salaries(Staffed staffed, UUID grantId, int year, int month) {
        return post(
                staffed,
                grantId,
                LocalDate.of(year, month, 25),
                Money.kronor(24_000 + 450L * month),
                CostType.STAFF,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                BigDecimal.valueOf(52L + month),
                "Lön lotsar, hälsosamtal",
                null);
    }

    private UUID post(
            Staffed staffed,
            UUID grantId,
            LocalDate day,
            Money amount,
            CostType type,
            Purpose purpose,
            Provider provider,
            @Nullable BigDecimal hours,
            String description,
            @Nullable String unit) {
        var voucher = "%s-%s".formatted(type.name().charAt(0), day);
        var command = new PostCost.Command(
                grantId, day, amount, type, purpose, provider, hours, voucher, description, unit, false);
        var moment = day.plusDays(3).atTime(9, 0).atZone(Swedish.ZONE).toInstant();
        var posted = new UUID[1];
        clock.at(moment, () -> posted[0] = posted(postCost.post(command, staffed.manager())));
        return posted[0];
    }

    private static UUID posted(PostCost.Outcome outcome) {
        return switch (outcome) {
            case PostCost.Outcome.Posted posted -> posted.postingId();
            case PostCost.Outcome.Refused refused ->
                throw new IllegalStateException("not booked: " + refused.refusals());
        };
    }
}
