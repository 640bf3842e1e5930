package se.lotsen.reportback.fhir;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Person;
import se.lotsen.referral.Referral;
import se.lotsen.reportback.Report;
import se.lotsen.sender.Parties;

/**
 * A referral with what its sender may know about it.
 *
 * @param reports oldest first
 * @param nextDue day of the next milestone, or null when nothing more is due
 */
public record SentReferral(
        Referral referral,
        Person person,
        Parties parties,
        List<Report> reports,
        @Nullable LocalDate nextDue) {}
