package se.lotsen.web.remisser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.ShowTeam.Team;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.referral.ReferralQueue.Queue;
import se.lotsen.referral.ReferralState;
import se.lotsen.web.lista.Field;
import se.lotsen.web.lista.Fields;
import se.lotsen.web.lista.Filter;
import se.lotsen.web.support.Texts;

/** What a queue of referrals can be narrowed by, and how it stands in the address. */
final class QueueFields {

    static final String PATH = "/remisser";

    private static final String URGENT = "skyndsam";
    private static final String YES = "ja";

    private QueueFields() {}

    /** The queue that {@code vy} names, or the first. */
    static Queue queue(@Nullable String view) {
        for (var queue : Queue.values()) {
            if (tab(queue).equals(view)) return queue;
        }
        return Queue.NEW;
    }

    /** How a queue stands in the address. */
    static String tab(Queue queue) {
        return switch (queue) {
            case NEW -> "";
            case WAITING -> "vantar";
            case ANSWERED -> "besvarade";
        };
    }

    /** Reads an address. */
    static Filter filter(Queue queue, Team team, Map<String, List<String>> sent, Texts t) {
        var fields = new ArrayList<Field>();
        if (queue != Queue.ANSWERED) fields.add(Fields.due(t));
        fields.add(Fields.guides(team.guides(), queue != Queue.ANSWERED, t.of("lista.answererLegend"), t));
        if (queue != Queue.ANSWERED) {
            var urgent = Field.Option.of(YES, t.of("lista.urgent"));
            fields.add(Field.many(URGENT, t.of("lista.urgentLegend"), List.of(urgent)));
        }
        fields.add(Fields.senders(team.healthCentres(), t));
        if (queue != Queue.WAITING) {
            fields.add(Fields.names(Fields.STATE, t.of("lista.stateLegend"), states(queue), "referralState", t));
        }
        fields.add(Fields.languages(t));
        return Filter.read(PATH, tab(queue), fields, sent);
    }

    /** The filter of the queue. */
    static ReferralQueue.Filter of(Filter filter) {
        return new ReferralQueue.Filter(
                Fields.ids(filter, Fields.SENDER),
                filter.one(URGENT) != null,
                Fields.names(filter, Fields.STATE, List.of(ReferralState.values())),
                Fields.ids(filter, Fields.GUIDE),
                Fields.nobody(filter),
                Fields.due(filter),
                Fields.languages(filter),
                Fields.interpreter(filter));
    }

    private static List<ReferralState> states(Queue queue) {
        return switch (queue) {
            case NEW -> List.of(ReferralState.SENT, ReferralState.IN_TRIAGE);
            case WAITING -> List.of(ReferralState.INFO_REQUESTED);
            case ANSWERED ->
                List.of(
                        ReferralState.ACCEPTED,
                        ReferralState.CANCEL_REQUESTED,
                        ReferralState.FINISHED,
                        ReferralState.DECLINED,
                        ReferralState.WITHDRAWN,
                        ReferralState.VOIDED);
        };
    }
}
