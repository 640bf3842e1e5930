package se.lotsen.referral.passon;

import jakarta.inject.Singleton;
import java.time.Duration;
import se.lotsen.jobs.Job;

/** Carries letters between municipalities every second. */
@Singleton
final class CarryLettersJob implements Job {

    private final CarryLetters letters;

    CarryLettersJob(CarryLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return CarryLetters.NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        letters.run();
    }
}
