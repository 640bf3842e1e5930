package se.lotsen.reportback.fhir;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Person;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralFile;
import se.lotsen.reportback.Report;
import se.lotsen.sender.Parties;

/**
 * A referral with what its sender may know about it, as it is or as it was at an earlier version. Who the person is, and how protected, is
 * always as it is known now.
 *
 * @param referral as it is now
 * @param file as it was at the version that is shown
 * @param reports what had been told by then, oldest first
 * @param suggestedOwner organisation number of the municipality that a declined referral should go to, or null
 * @param nextDue day of the next milestone as it was then, or null when nothing more was due
 */
public record SentReferral(
        Referral referral,
        ReferralFile file,
        Person person,
        Parties parties,
        List<Report> reports,
        @Nullable String suggestedOwner,
        @Nullable LocalDate nextDue) {}
