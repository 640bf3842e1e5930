package se.lotsen.grant;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.lotsen.shared.SwedishText;

/**
 * The rules that a cost must keep to be paid by a grant, each one able to say no and why. The quoted rule is from Socialstyrelsen's calls for
 * "Statsbidrag till kommunerna för arbete med hälsosamtal för äldre" 2024 and 2026.
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
                    Refusal.of("purpose", "activityNotAllowed", QUOTE, SOURCE));
        }
    },
    DATE_IS_INSIDE_THE_PERIOD {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var grant = books.grant();
            var outside =
                    c.bookedOn().isBefore(grant.usableFrom()) || c.bookedOn().isAfter(grant.usableTo());
            return no(
                    outside,
                    Refusal.of(
                            "bookedOn",
                            "dateOutside",
                            SwedishText.date(grant.usableFrom()),
                            SwedishText.date(grant.usableTo())));
        }
    },
    ENOUGH_IS_LEFT {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var left = books.grant().amount().minus(books.used());
            return no(
                    c.amount().compareTo(left) > 0,
                    Refusal.of("amount", "notEnoughLeft", left.orNothing().text()));
        }
    },
    VOUCHER_IS_NEW {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            return no(books.voucherUsed(), Refusal.of("voucher", "voucherUsed", c.voucher()));
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
    HOURS_CAN_BE_WORKED {
        @Override
        Optional<Refusal> refuse(PostCost.Command c, Books books) {
            var hours = c.hours();
            return no(
                    hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) >= 0),
                    Refusal.of("hours", "hoursOutOfRange"));
        }
    };

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

    static final String QUOTE = "Statsbidraget får inte finansiera aktiviteter för äldre";
    static final String SOURCE =
            "Socialstyrelsen, Statsbidrag till kommunerna för arbete med hälsosamtal för äldre, 2026";

    /**
     * What the books say when a cost comes.
     *
     * @param voucherUsed true when another cost has the voucher
     */
    record Books(Grant grant, Money used, boolean voucherUsed) {}

    abstract Optional<Refusal> refuse(PostCost.Command c, Books books);

    /** Every rule that says no. */
    static List<Refusal> refusals(PostCost.Command c, Books books) {
        return Arrays.stream(values())
                .flatMap(policy -> policy.refuse(c, books).stream())
                .toList();
    }

    private static Optional<Refusal> no(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }

    /** True for what is a text and no number of a voucher. */
    static boolean isTooLong(String voucher) {
        return voucher.strip().length() > 60;
    }
}
