package se.lotsen.tertial;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.complaint.Complaint;
import se.lotsen.complaint.CountComplaints;
import se.lotsen.complaint.Tally;
import se.lotsen.shared.Swedish;

/** View: the complaints of a year as the board reads them. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ShowComplaintTable {

    private final CountComplaints counts;
    private final TertialRows rows;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowComplaintTable(CountComplaints counts, TertialRows rows, Municipalities municipalities, Clock clock) {
        this.counts = counts;
        this.rows = rows;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * One third of the year.
     *
     * @param lock the latest, or null
     * @param late what came in the third and was registered after it was locked
     */
    public record Part(
            Third third, boolean over, @Nullable Lock lock, int unsorted, Written summary, List<Complaint> late) {}

    /**
     * The table with what belongs to it.
     *
     * @param region name of the municipality's region, or null
     */
    public record Contents(
            int year, int thisYear, Instant asOf, @Nullable String region, ComplaintTable table, List<Part> parts) {

        /** The same for a report of a third. */
        Contents until(Third last) {
            return new Contents(year, thisYear, asOf, region, table.until(last), parts);
        }

        /** Items that wait to be sorted, and are not in the table. */
        public int unsorted() {
            return parts.stream().mapToInt(Part::unsorted).sum();
        }
    }

    /** The table of a year. */
    public Contents show(int year, Actor actor) {
        var now = new EnumMap<Third, CountComplaints.Contents>(Third.class);
        for (var third : Third.values()) now.put(third, counts.count(third.of(year), actor));
        var locks = rows.locks(actor.municipalityId(), year).stream()
                .map(LockRow::lock)
                .collect(Collectors.toMap(Lock::third, lock -> lock));
        var texts = new TertialTexts(rows.texts(actor.municipalityId(), year));
        var today = Swedish.today(clock);
        var parts = Arrays.stream(Third.values())
                .map(third -> {
                    var lock = locks.get(third);
                    return new Part(
                            third,
                            third.isOver(year, today),
                            lock,
                            now.getOrDefault(third, NOTHING).unsorted(),
                            texts.of(TertialTexts.COMPLAINTS, third),
                            lock == null ? List.of() : counts.registeredAfter(lock.lockedAt(), third.of(year), actor));
                })
                .toList();
        var region = municipalities.of(actor).region().orElse(null);
        return new Contents(year, today.getYear(), clock.instant(), region, table(now, locks), parts);
    }

    private static final CountComplaints.Contents NOTHING = new CountComplaints.Contents(Tally.of(List.of()), 0);

    private static ComplaintTable table(Map<Third, CountComplaints.Contents> now, Map<Third, Lock> locks) {
        return ComplaintTable.of(
                now.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().tally())),
                locks.values().stream().collect(Collectors.toMap(Lock::third, Lock::complaints)));
    }
}
