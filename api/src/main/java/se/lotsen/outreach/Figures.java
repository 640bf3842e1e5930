package se.lotsen.outreach;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.lotsen.reporting.CampaignCases;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.ShownTable;
import se.lotsen.reporting.Suppression;
import se.lotsen.shared.Sex;

/**
 * What a campaign has come to, as it may be shown. Members and letters are told by sex; how far members came only in all, since whoever wants a talk has
 * a case, which the year's figures count by sex. Each table is hidden whole by {@link Suppression}: called are all who came further than
 * {@link Came#UNCALLED}, and so on, so that each figure could be had from the others.
 *
 * @param threshold smaller figures above zero are hidden, and more where those could be worked out
 * @param byLetter with a letter, and without; rows are the sexes
 * @param byCame rows are {@link Came}
 * @param cases those who want a talk, and talks that have been held, as far as the year's figures let them be told
 */
public record Figures(int threshold, Suppression.Together byLetter, ShownTable byCame, CampaignCases.Told cases) {

    /** How far a member has come; each is in one of them. */
    enum Came {
        UNCALLED,
        NOT_REACHED,
        /** Somebody has spoken with them and they have not said what they want. */
        UNDECIDED,
        NO,
        NO_MORE,
        YES;

        private static Came of(Stand stand) {
            return switch (stand) {
                case YES -> YES;
                case NO -> NO;
                case NO_MORE -> NO_MORE;
                case WAITING, LATER, NOT_REACHED, LEFT_OUT -> UNDECIDED;
            };
        }
    }

    static Figures of(List<CountRow> counts, CampaignCases.Told cases, int threshold) {
        var letters = bySex(counts, CountRow::letters);
        var none = bySex(counts, row -> row.members() - row.letters());
        var came = Arrays.stream(Came.values())
                .map(one -> List.of(sum(counts, row -> count(row, one))))
                .toList();
        return new Figures(
                threshold,
                Suppression.hide(List.of(letters, none), threshold),
                Suppression.hideOne(came, threshold),
                cases);
    }

    private static List<List<Integer>> bySex(List<CountRow> counts, ToIntFunction<CountRow> count) {
        return Arrays.stream(Sex.values())
                .map(sex -> List.of(
                        sum(counts.stream().filter(row -> row.sex() == sex).toList(), count)))
                .toList();
    }

    private static int sum(List<CountRow> counts, ToIntFunction<CountRow> count) {
        return counts.stream().mapToInt(count).sum();
    }

    private static int count(CountRow row, Came came) {
        return switch (came) {
            case UNCALLED -> row.members() - row.tried();
            case NOT_REACHED -> row.tried() - row.reached();
            case UNDECIDED, NO, NO_MORE, YES -> Came.of(row.stand()) == came ? row.reached() : 0;
        };
    }

    /** Taken in, all. */
    public Shown members() {
        return tellsTotal() ? byLetter.sum().total() : Shown.HIDDEN;
    }

    /** Taken in, of one sex. */
    public Shown members(Sex sex) {
        return tellsTotal() ? byLetter.sum().rowTotal(sex.ordinal()) : Shown.HIDDEN;
    }

    /** Letters written, all. */
    public Shown letters() {
        return tellsTotal() ? byLetter.parts().getFirst().total() : Shown.HIDDEN;
    }

    /** Letters written, to one sex. */
    public Shown letters(Sex sex) {
        return tellsTotal() ? byLetter.parts().getFirst().rowTotal(sex.ordinal()) : Shown.HIDDEN;
    }

    /** Called at least once. */
    public Shown called() {
        return came(EnumSet.range(Came.NOT_REACHED, Came.YES));
    }

    /** Somebody has spoken with them. */
    public Shown reached() {
        return came(EnumSet.range(Came.UNDECIDED, Came.YES));
    }

    /** Do not want a talk. */
    public Shown no() {
        return came(EnumSet.of(Came.NO));
    }

    /** Want no more contact. */
    public Shown noMore() {
        return came(EnumSet.of(Came.NO_MORE));
    }

    /** Those who want a talk. */
    public Shown yes() {
        return came(EnumSet.of(Came.YES)).isHidden() ? Shown.HIDDEN : cases.cases();
    }

    /** Talks that have been held. */
    public Shown talks() {
        return yes().isHidden() ? Shown.HIDDEN : cases.talks();
    }

    private Shown came(Set<Came> some) {
        return tellsTotal() ? came(byCame, some) : Shown.HIDDEN;
    }

    private static Shown came(ShownTable table, Set<Came> some) {
        return table.rowsTotal(some.stream().map(Came::ordinal).collect(Collectors.toSet()));
    }

    /**
     * All members are the sum of both tables: what one hides the other must not tell. Nor may anything be told where those who want a talk are hidden to
     * protect others while the year's figures tell them.
     */
    private boolean tellsTotal() {
        var toldElsewhere =
                came(byCame, EnumSet.of(Came.YES)).isHidden() && !cases.cases().isHidden();
        return !byLetter.sum().total().isHidden() && !byCame.total().isHidden() && !toldElsewhere;
    }

    /** True when some figure is hidden, so that the page has to say so. */
    public boolean hidesSomething() {
        return yes().isHidden()
                || talks().isHidden()
                || byCame.hidesSomething()
                || byLetter.sum().hidesSomething()
                || byLetter.parts().stream().anyMatch(ShownTable::hidesSomething);
    }

    /** True when no figure is shown, so that a sentence says more than the table. */
    public boolean hidesEverything() {
        return !tellsTotal();
    }
}
