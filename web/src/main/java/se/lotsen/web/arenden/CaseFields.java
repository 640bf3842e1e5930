package se.lotsen.web.arenden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.ShowTeam.Team;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseList.Tab;
import se.lotsen.casework.CaseState;
import se.lotsen.casework.WayIn;
import se.lotsen.web.lista.Field;
import se.lotsen.web.lista.Fields;
import se.lotsen.web.lista.Filter;
import se.lotsen.web.support.Texts;

/** What a list of cases can be narrowed by, and how it stands in the address. */
final class CaseFields {

    static final String PATH = "/arenden";

    private static final String WAY = "vag";

    private static final List<WayIn> WAYS = List.of(WayIn.values());
    private static final List<CaseState> OPEN_STATES = Arrays.stream(CaseState.values())
            .filter(state -> state != CaseState.CLOSED)
            .toList();

    private CaseFields() {}

    /** The list that {@code vy} names, or the reader's own. */
    static Tab tab(@Nullable String view) {
        for (var tab : Tab.values()) {
            if (name(tab).equals(view)) return tab;
        }
        return Tab.MINE;
    }

    /** How a list stands in the address. */
    static String name(Tab tab) {
        return switch (tab) {
            case MINE -> "";
            case WEEK -> "vecka";
            case UNASSIGNED -> "kon";
            case OPEN -> "alla";
            case CLOSED -> "avslutade";
        };
    }

    /** Reads an address. */
    static Filter filter(Tab tab, Team team, Map<String, List<String>> sent, Texts t) {
        var fields = new ArrayList<Field>();
        if (tab != Tab.CLOSED) fields.add(Fields.due(t));
        if (tab == Tab.OPEN || tab == Tab.CLOSED) {
            fields.add(Fields.guides(team.guides(), false, t.of("lista.guideLegend"), t));
        }
        if (tab != Tab.CLOSED) {
            fields.add(Fields.names(Fields.STATE, t.of("lista.stateLegend"), OPEN_STATES, "caseState", t));
        }
        fields.add(Fields.senders(team.healthCentres(), t));
        fields.add(Fields.names(WAY, t.of("lista.wayIn"), WAYS, "wayIn", t));
        fields.add(Fields.languages(t));
        return Filter.read(PATH, name(tab), fields, sent);
    }

    /** The filter of the list. */
    static CaseList.Filter of(Filter filter) {
        return new CaseList.Filter(
                Fields.names(filter, WAY, WAYS),
                Fields.ids(filter, Fields.SENDER),
                Fields.names(filter, Fields.STATE, OPEN_STATES),
                Fields.ids(filter, Fields.GUIDE),
                Fields.due(filter),
                Fields.languages(filter),
                Fields.interpreter(filter));
    }
}
