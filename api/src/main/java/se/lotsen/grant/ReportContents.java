package se.lotsen.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.ReportLine.Part;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.ToldTalks;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.SmallestShown;

/**
 * Everything that a report says, a line each. As text it is what the fingerprint is taken of: the same words give the same fingerprint on any
 * machine.
 */
public record ReportContents(List<ReportLine> lines) {

    private static final String BETWEEN = "\t";
    private static final int COLUMNS = 4;

    /**
     * Takes down what the books say.
     *
     * @param postings newest first
     * @param talks that the grant counts
     * @param bySex those of them that it pays for, by sex
     * @param ofYear the talks of its year, as the manager's page tells them
     * @param held talks that were held in its year
     */
    static ReportContents of(
            Grant grant,
            Purse purse,
            List<Posting> postings,
            List<CountedTalkRow> talks,
            TalksBySex bySex,
            ToldTalks.OfYear ofYear,
            TalksHeld held,
            List<Question> questions,
            SmallestShown smallest) {
        var lines = new ArrayList<ReportLine>();
        for (var figure : ReportFigure.values()) {
            lines.add(new ReportLine(
                    Part.FIGURE,
                    figure.name(),
                    "",
                    value(figure, purse, postings, talks, bySex, ofYear, held, smallest)));
        }
        lines.addAll(held.lines(smallest));
        for (var type : CostType.values()) {
            add(lines, Part.COST_TYPE, type.name(), sum(postings, posting -> posting.type() == type));
        }
        for (var purpose : Purpose.values()) {
            add(lines, Part.PURPOSE, purpose.name(), sum(postings, posting -> posting.purpose() == purpose));
        }
        for (var share : purse.shares()) {
            lines.add(new ReportLine(
                    Part.UNIT, share.unit(), Long.toString(share.givenOre()), Long.toString(share.usedOre())));
        }
        for (var question : questions) {
            lines.add(
                    new ReportLine(Part.ANSWER, question.id().toString(), question.wording(), answer(question, lines)));
        }
        for (var posting : postings.reversed()) {
            lines.add(new ReportLine(
                    Part.POSTING,
                    posting.id().toString(),
                    told(posting),
                    Long.toString(posting.amount().ore())));
        }
        for (var talk : bySex.paid()) {
            lines.add(new ReportLine(
                    Part.TALK,
                    talk.number(),
                    Objects.requireNonNullElse(talk.voucher(), ""),
                    talk.onDate().toString()));
        }
        return new ReportContents(List.copyOf(lines));
    }

    /** In Swedish, as it is the state that reads it. */
    private static String told(Posting posting) {
        var told = posting.bookedOn() + " " + posting.voucher() + " " + posting.description();
        return posting.reverses() == null ? told : told + ", tar tillbaka " + posting.reverses();
    }

    private static String value(
            ReportFigure figure,
            Purse purse,
            List<Posting> postings,
            List<CountedTalkRow> talks,
            TalksBySex bySex,
            ToldTalks.OfYear ofYear,
            TalksHeld held,
            SmallestShown smallest) {
        return switch (figure) {
            case REQUISITIONED -> ore(purse.amount());
            case USED -> ore(purse.used());
            case UNUSED -> ore(purse.unused());
            case REPAID -> ore(purse.repaid());
            case TO_REPAY -> ore(purse.toRepay());
            case USED_OWN -> ore(sum(postings, posting -> posting.provider() == Provider.OWN));
            case USED_PRIVATE -> ore(sum(postings, posting -> posting.provider() == Provider.PRIVATE));
            case HOURS -> Posting.hoursWorked(postings).stripTrailingZeros().toPlainString();
            case TALKS -> Integer.toString(bySex.paid().size());
            case TALKS_WOMEN -> bySex.told(Sex.WOMAN, smallest);
            case TALKS_MEN -> bySex.told(Sex.MAN, smallest);
            case TALKS_UNPAID ->
                Long.toString(
                        talks.stream().filter(talk -> talk.paidBy() == null).count());
            case OFFERED -> text(ofYear.offered());
            case ACCEPTED -> text(ofYear.accepted());
            case DECLINED -> text(ofYear.declined());
            case HELD -> text(ofYear.held());
            case LONELY -> held.lonely(smallest);
            case INTRODUCED -> held.introduced(smallest);
        };
    }

    /** As a line keeps it: empty when it is hidden. */
    static String text(Shown figure) {
        return figure.isHidden() ? "" : Objects.toString(figure.count());
    }

    private static String answer(Question question, List<ReportLine> lines) {
        var figure = question.figure();
        if (figure == null) return Objects.requireNonNullElse(question.answer(), "");
        return lines.stream()
                .filter(line -> line.part() == Part.FIGURE && line.key().equals(figure.name()))
                .map(line -> line.isMoney()
                        ? new Money(Long.parseLong(line.value())).text()
                        : line.value().replace('.', ','))
                .findFirst()
                .orElse("");
    }

    private static void add(List<ReportLine> lines, Part part, String key, Money amount) {
        if (!amount.equals(Money.ZERO)) lines.add(new ReportLine(part, key, "", ore(amount)));
    }

    private static Money sum(List<Posting> postings, Predicate<Posting> which) {
        return postings.stream().filter(which).map(Posting::amount).reduce(Money.ZERO, Money::plus);
    }

    private static String ore(Money money) {
        return Long.toString(money.ore());
    }

    /** Lines of a part. */
    public List<ReportLine> of(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** Value of a figure. */
    public String figure(ReportFigure figure) {
        return value(Part.FIGURE, figure.name());
    }

    /** Value of a line; empty when there is none. */
    String value(Part part, String key) {
        return of(part).stream()
                .filter(line -> line.key().equals(key))
                .map(ReportLine::value)
                .findFirst()
                .orElse("");
    }

    /** As text: a line each, four columns between tabs; line breaks and tabs inside a column are written {@code \n} and {@code \t}. */
    public String text() {
        return lines.stream()
                .map(line -> List.of(line.part().name(), line.key(), line.label(), line.value()).stream()
                                .map(ReportContents::written)
                                .collect(Collectors.joining(BETWEEN))
                        + "\n")
                .collect(Collectors.joining());
    }

    /** SHA-256 of the text as UTF-8. */
    public String sha256() {
        return Sha256.of(text());
    }

    /** Reads back what {@link #text} has written. */
    static ReportContents read(String text) {
        return new ReportContents(Arrays.stream(text.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(BETWEEN, COLUMNS))
                .map(columns -> new ReportLine(
                        Part.valueOf(columns[0]), unwritten(columns[1]), unwritten(columns[2]), unwritten(columns[3])))
                .toList());
    }

    private static String written(String column) {
        return column.replace("\\", "\\\\").replace("\n", "\\n").replace(BETWEEN, "\\t");
    }

    private static String unwritten(String column) {
        var text = new StringBuilder();
        for (var i = 0; i < column.length(); i++) {
            var letter = column.charAt(i);
            if (letter != '\\' || i + 1 == column.length()) {
                text.append(letter);
                continue;
            }
            i++;
            text.append(
                    switch (column.charAt(i)) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        default -> column.charAt(i);
                    });
        }
        return text.toString();
    }

    /** What differs from an earlier report, in the order of the parts. A figure that reports did not have then has not changed. */
    public List<Difference> since(ReportContents earlier) {
        var differences = new ArrayList<Difference>();
        for (var part : Part.values()) {
            for (var then : earlier.of(part)) {
                var now = same(then);
                if (now == null) differences.add(new Difference(then, then.value(), ""));
                else if (!now.value().equals(then.value())
                        || !part.isFixed() && !now.label().equals(then.label())) {
                    differences.add(new Difference(now, then.value(), now.value()));
                }
            }
            for (var now : of(part)) {
                if (!part.isCounted() && earlier.same(now) == null)
                    differences.add(new Difference(now, "", now.value()));
            }
        }
        return differences;
    }

    private @Nullable ReportLine same(ReportLine other) {
        return lines.stream()
                .filter(line -> line.part() == other.part() && line.key().equals(other.key()))
                .findFirst()
                .orElse(null);
    }

    /**
     * A line that is not what it was.
     *
     * @param before empty when it was not there
     * @param after empty when it is there no more
     */
    public record Difference(ReportLine line, String before, String after) {}

    /**
     * A question of the report's form.
     *
     * @param figure the figure that answers it, or null when it is answered in words
     * @param answer the words, or null
     */
    public record Question(
            UUID id,
            String wording,
            @Nullable ReportFigure figure,
            @Nullable String answer) {

        /** True when words are wanted and there are none. */
        public boolean isOpen() {
            return figure == null && (answer == null || answer.isBlank());
        }
    }
}
