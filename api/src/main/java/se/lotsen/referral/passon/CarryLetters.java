package se.lotsen.referral.passon;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.outbox.WhyFailed;

/**
 * Carries every letter that is due: reads it in one municipality, has it received in another, and notes in the first what came of it. Each is a
 * transaction of its own, so that being stopped between two of them only means that the letter is carried again. A job calls it every second.
 */
@Singleton
public class CarryLetters {

    /** Name of the job, and of who it is in the access logs. */
    static final String NAME = "carry-letters";

    private static final Logger LOG = LoggerFactory.getLogger(CarryLetters.class);

    private final LetterRows rows;
    private final ReadLetter read;
    private final ReceiveLetter receive;
    private final SettleLetter settle;
    private final Clock clock;

    CarryLetters(LetterRows rows, ReadLetter read, ReceiveLetter receive, SettleLetter settle, Clock clock) {
        this.rows = rows;
        this.read = read;
        this.receive = receive;
        this.settle = settle;
        this.clock = clock;
    }

    /** Carries what is due. */
    public void run() {
        for (var municipalityId : rows.municipalitiesWithDue(clock.instant())) {
            var actor = Actor.system(municipalityId, NAME);
            for (var referralId : read.due(actor)) carry(referralId, actor);
        }
    }

    private void carry(UUID referralId, Actor actor) {
        try {
            switch (read.read(referralId, actor)) {
                case ReadLetter.Outcome.Ready(var letter) -> {
                    switch (receive.receive(letter, inTheOther(letter))) {
                        case ReceiveLetter.Outcome.Taken _ -> settle.arrived(referralId, actor);
                        case ReceiveLetter.Outcome.Refused(var why) -> settle.ended(referralId, why, actor);
                    }
                }
                case ReadLetter.Outcome.Stopped(var why) -> settle.ended(referralId, why, actor);
                case ReadLetter.Outcome.Settled _ -> {}
            }
        } catch (RuntimeException e) {
            var error = WhyFailed.told(e);
            LOG.warn("the letter of referral {} was not carried: {}", referralId, error);
            settle.postpone(referralId, error, actor);
        }
    }

    /** The access log there tells which municipality the referral came from. */
    private static Actor inTheOther(Letter letter) {
        var name = "Kommunen " + letter.from().name() + ", genom Lotsen";
        return new Actor(letter.to(), NAME, null, name, Role.SYSTEM, null, true);
    }
}
