package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.support.CountSupport;
import se.lotsen.support.CountSupport.Counted;
import se.lotsen.support.SupportForm;
import se.lotsen.support.SupportService;

/** Counts the support and service that a town has given this year, a row or two a month. Invented. */
@Singleton
@Requires(notEnv = "live")
final class CountWork {

    /** What one month looks like: how many women and men come, and how many of them for the first time. */
    private record Month(SupportService service, SupportForm form, int occasions, int age, int women, int men) {}

    private static final List<Month> MONTH = List.of(
            new Month(SupportService.IT_SUPPORT, SupportForm.CONTACT, 48, 2, 37, 11),
            new Month(SupportService.IT_SUPPORT, SupportForm.GROUP, 4, 1, 26, 9),
            new Month(SupportService.HANDYMAN, SupportForm.HOME_VISIT, 33, 3, 27, 6),
            new Month(SupportService.SIGHT_AND_HEARING, SupportForm.HOME_VISIT, 66, 3, 51, 15),
            new Month(SupportService.SIGHT_AND_HEARING, SupportForm.CONTACT, 3, 2, 8, 3),
            new Month(SupportService.CARERS, SupportForm.CONTACT, 29, 1, 22, 7),
            new Month(SupportService.CARERS, SupportForm.GROUP, 2, 2, 12, 3),
            new Month(SupportService.ELDER_SUPPORT, SupportForm.CONTACT, 9, 2, 6, 3));

    private final CountSupport count;
    private final LotsenClock clock;

    CountWork(CountSupport count, LotsenClock clock) {
        this.count = count;
        this.clock = clock;
    }

    void count(Staffed staffed) {
        var today = Swedish.today(clock);
        for (var month = 1; month <= today.getMonthValue(); month++) {
            var day = LocalDate.of(today.getYear(), month, 1);
            for (var one : MONTH) count(one, day, staffed);
        }
    }

    private void count(Month month, LocalDate day, Staffed staffed) {
        var command = new CountSupport.Command(
                month.service(),
                day,
                month.form(),
                month.occasions(),
                month.age(),
                List.of(counted(Sex.WOMAN, month.women()), counted(Sex.MAN, month.men())));
        if (count.count(command, staffed.guides().getFirst()) instanceof CountSupport.Outcome.Refused refused) {
            throw new IllegalStateException("not counted: " + refused.errors());
        }
    }

    private static Counted counted(Sex sex, int visits) {
        var persons = (visits + 1) / 2;
        return new Counted(sex, visits, persons, persons * 2 / 3);
    }
}
