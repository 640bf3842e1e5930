package se.lotsen.web.finger;

import java.time.Instant;
import java.time.LocalDate;
import se.lotsen.finger.PrintVascularLetter.Letter;
import se.lotsen.shared.Swedish;
import se.lotsen.web.paper.Paper;
import se.lotsen.web.support.Frame;

/** The letter about the fifth finger that the person takes along to the health centre. */
public record Finger5Paper(Frame frame, Letter letter, Instant writtenAt) implements Paper {

    /** The day on which it was written. */
    public String day() {
        return frame.t().date(LocalDate.ofInstant(writtenAt, Swedish.ZONE));
    }
}
