package se.lotsen.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.GrantCondition.Kind;

/**
 * The rules that a cost must keep to be paid by a grant, each one able to say no and why, in the words of the call where somebody has
 * entered them.
 */
enum PostingPolicy {
    AMOUNT_IS_MORE_THAN_NOTHING {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(!c.amount().isPositive(), Refusal.of("amount", "amountNotPositive"));
        }
    },
    ACTIVITIES_ARE_NOT_PAID {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(
                    c.purpose() == Purpose.ACTIVITY && !books.grant().activitiesAllowed(),
                    Refusal.of("purpose", "activityNotAllowed").quoting(books.says(Kind.ACTIVITIES)));
        }
    },
    PURPOSE_IS_THE_GRANTS {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(!books.grant().purposes().contains(c.purpose()), Refusal.of("purpose", "otherPurposeNotAllowed"));
        }
    },
    COST_TYPE_IS_ALLOWED {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(
                    !books.grant().costTypes().contains(c.type()),
                    Refusal.of("type", "typeNotAllowed").quoting(books.says(Kind.COST_TYPES)));
        }
    },
    MONEY_IS_THERE {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(!books.grant().isRequisitioned(), Refusal.of("amount", "notRequisitioned"));
        }
    },
    UNIT_HAS_A_SHARE {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var unit = c.unit();
            return unit == null || books.purse().share(unit).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.of("unit", "unitWithoutShare", unit));
        }
    },
    DATE_IS_INSIDE_THE_PERIOD {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var grant = books.grant();
            return no(
                    isOutside(c, grant),
                    Refusal.of("bookedOn", "dateOutside", grant.usableFrom(), grant.usableTo())
                            .quoting(books.says(Kind.PERIOD)));
        }
    },
    DATE_HAS_BEEN {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(
                    c.bookedOn().isAfter(books.today()) && !isOutside(c, books.grant()),
                    Refusal.of("bookedOn", "dateAhead"));
        }
    },
    ENOUGH_IS_LEFT {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var unit = c.unit();
            var left = books.purse().leftFor(unit);
            var refusal = unit == null
                    ? Refusal.of("amount", "notEnoughLeft", left.text())
                    : Refusal.of("amount", "notEnoughLeftFor", left.text(), unit);
            var hasShare = unit == null || books.purse().share(unit).isPresent();
            return no(books.grant().isRequisitioned() && hasShare && c.amount().compareTo(left) > 0, refusal);
        }
    },
    VOUCHER_IS_NEW {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var holder = books.voucherHolder();
            return holder == null ? Optional.empty() : Optional.of(voucherUsed(c.voucher(), holder, c.grantId()));
        }
    },
    VOUCHER_OF_NEXT_YEAR_IS_ANOTHER_COST {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var holder = books.sameCostPerhaps();
            return holder == null || c.anotherCost()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(
                            "anotherCost",
                            "sameCostPerhaps",
                            c.voucher(),
                            c.amount().text(),
                            holder.title()));
        }
    },
    VOUCHER_IS_TOLD {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(c.voucher().isBlank(), Refusal.of("voucher", "voucherMissing"));
        }
    },
    VOUCHER_IS_A_NUMBER_NOT_A_TEXT {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(isTooLong(c.voucher()), Refusal.of("voucher", "voucherTooLong"));
        }
    },
    COST_IS_DESCRIBED {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(c.description().isBlank(), Refusal.of("description", "descriptionMissing"));
        }
    },
    DESCRIPTION_IS_A_LINE {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return Refusal.ofLength("description", c.description());
        }
    },
    HOURS_CAN_BE_WORKED {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var hours = c.hours();
            return no(
                    hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) >= 0),
                    Refusal.of("hours", "hoursOutOfRange"));
        }
    },
    HOURS_ARE_OF_A_SALARY {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var hours = c.hours();
            return no(
                    hours != null && hours.signum() > 0 && c.type() != CostType.STAFF,
                    Refusal.of("hours", "hoursOfNoSalary"));
        }
    };

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

    /**
     * What the books say when a cost comes.
     *
     * @param voucherHolder the grant on which another cost has the voucher, or null
     * @param sameCostPerhaps the grant on which its voucher and amount stand in the year before or after, or null
     * @param conditions what the call says
     */
    record Books(
            Grant grant,
            Purse purse,
            @Nullable Grant voucherHolder,
            @Nullable Grant sameCostPerhaps,
            LocalDate today,
            List<GrantCondition> conditions) {

        @Nullable
        GrantCondition says(Kind kind) {
            return conditions.stream()
                    .filter(condition -> condition.kind() == kind)
                    .findFirst()
                    .orElse(null);
        }
    }

    abstract Optional<Refusal> refuse(PostCost.Command c, Books books);

    /** Every rule that says no. */
    static List<Refusal> refusals(PostCost.Command c, Books books) {
        return Arrays.stream(values())
                .flatMap(policy -> policy.refuse(c, books).stream())
                .toList();
    }

    private static boolean isOutside(PostCost.Command c, Grant grant) {
        return c.bookedOn().isBefore(grant.usableFrom()) || c.bookedOn().isAfter(grant.usableTo());
    }

    private static Optional<Refusal> no(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }

    /** The refusal of a voucher that stands on a grant already: on this one, or on another that would pay the same once more. */
    static Refusal voucherUsed(String voucher, Grant holder, UUID grantId) {
        return holder.id().equals(grantId)
                ? Refusal.of("voucher", "voucherUsed", voucher)
                : Refusal.of("voucher", "voucherUsedElsewhere", voucher, holder.title());
    }

    /** True for what is a text and no number of a voucher. */
    static boolean isTooLong(String voucher) {
        return voucher.strip().length() > 60;
    }
}
