package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.HapiRules;
import se.lotsen.fhir.Refusals;
import se.lotsen.fhir.Searchset;
import se.lotsen.fhir.Terms;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReferralSearch;
import se.lotsen.referral.RequestStatus;
import se.lotsen.referral.TaskStatus;
import se.lotsen.reportback.ReportSearch;
import se.lotsen.sender.KnowSender;
import se.lotsen.shared.Page;
import se.lotsen.shared.Stretch.Place;

/**
 * The searches by which a sender follows its own. Every term narrows them, none widens them: another organisation's id, number or HSA-id
 * gives an empty answer, like one that does not exist. Person identifiers never stand in an address.
 */
@Singleton
class Searches {

    private static final String TASK_STATUS = "http://hl7.org/fhir/task-status";
    private static final String REQUEST_STATUS = "http://hl7.org/fhir/request-status";
    private static final String ANSWER_STATUS = "http://hl7.org/fhir/questionnaire-answers-status";
    private static final String EVENT_STATUS = "http://hl7.org/fhir/event-status";

    private final SentReferrals referrals;
    private final OwnAccesses accesses;
    private final KnowSender senders;

    Searches(SentReferrals referrals, OwnAccesses accesses, KnowSender senders) {
        this.referrals = referrals;
        this.accesses = accesses;
        this.senders = senders;
    }

    Bundle tasks(RequestDetails call) {
        var terms = Terms.of("Task", call);
        var wanted = new ReferralSearch(
                terms.ids("_id"),
                terms.codes("status", TASK_STATUS, TaskStatus.values(), TaskStatus::code),
                terms.codes(
                        "business-status",
                        Systems.REFERRAL_BUSINESS_STATUS,
                        BusinessStatus.values(),
                        BusinessStatus::code),
                null,
                terms.stretch());
        var partOf = terms.references("part-of", "Task");
        terms.refuseFaulty();
        if (partOf != null) return supplements(partOf, terms, call);
        if (terms.includes("Task:focus")) HapiRules.needsScope(call, "ServiceRequest", 'r');
        var found = found(wanted, terms, call);
        var requests = terms.includes("Task:focus")
                ? found.items().stream().map(ServiceRequestToFhir::write).toList()
                : List.<Resource>of();
        return new Searchset(Caller.base(call), "Task", terms)
                .write(found.items().stream().map(TaskToFhir::write).toList(), requests, last(found));
    }

    /** What was asked about referrals, as subtasks of their Tasks; few enough to be told at once. */
    private Bundle supplements(List<UUID> referralIds, Terms terms, RequestDetails call) {
        var subtasks = referrals.supplements(referralIds, Caller.of(call)).stream()
                .map(SupplementToFhir::task)
                .toList();
        return new Searchset(Caller.base(call), "Task", terms).write(subtasks, List.of(), null);
    }

    Bundle serviceRequests(RequestDetails call) {
        var terms = Terms.of("ServiceRequest", call);
        var statuses = terms.codes("status", REQUEST_STATUS, RequestStatus.values(), RequestStatus::code);
        var found = found(new ReferralSearch(terms.ids("_id"), null, null, statuses, terms.stretch()), terms, call);
        return new Searchset(Caller.base(call), "ServiceRequest", terms)
                .write(found.items().stream().map(ServiceRequestToFhir::write).toList(), List.of(), last(found));
    }

    Bundle communications(RequestDetails call) {
        var terms = Terms.of("Communication", call);
        var status = terms.codes("status", EVENT_STATUS, new String[] {"completed"}, code -> code);
        var referralIds = both(terms.references("based-on", "ServiceRequest"), terms.references("part-of", "Task"));
        var wanted = new ReportSearch(terms.ids("_id"), referralIds, terms.stretch());
        terms.refuseFaulty();
        if (terms.includes("Communication:based-on")) HapiRules.needsScope(call, "ServiceRequest", 'r');
        var nothing = status != null && status.isEmpty() || isForeign("recipient:identifier", terms, call);
        var found = nothing ? Page.<SentReport>empty() : referrals.reports(wanted, Caller.of(call));
        var requests = terms.includes("Communication:based-on")
                ? found.items().stream()
                        .map(SentReport::about)
                        .distinct()
                        .map(ServiceRequestToFhir::write)
                        .toList()
                : List.<Resource>of();
        var end = found.more() ? found.items().getLast().report() : null;
        return new Searchset(Caller.base(call), "Communication", terms)
                .write(
                        found.items().stream()
                                .map(told -> CommunicationToFhir.write(told.report(), told.about()))
                                .toList(),
                        requests,
                        end == null ? null : new Place(end.sentAt(), end.id()));
    }

    Bundle answers(RequestDetails call) {
        var terms = Terms.of("QuestionnaireResponse", call);
        var ids = terms.ids("_id");
        var referralIds = terms.references("based-on", "ServiceRequest");
        var status = terms.codes("status", ANSWER_STATUS, new String[] {"completed"}, code -> code);
        var stretch = terms.stretch();
        terms.refuseFaulty();
        var found = status != null && status.isEmpty()
                ? Page.<SentSupplement>empty()
                : referrals.answers(ids, referralIds, stretch, Caller.of(call));
        var last = found.more() ? found.items().getLast().request() : null;
        return new Searchset(Caller.base(call), "QuestionnaireResponse", terms)
                .write(
                        found.map(SupplementToFhir::response).items(),
                        List.of(),
                        last == null ? null : new Place(last.changedAt(), last.requestId()));
    }

    Bundle auditEvents(RequestDetails call) {
        var terms = Terms.of("AuditEvent", call);
        var ids = terms.ids("_id");
        var stretch = terms.stretch();
        terms.refuseFaulty();
        var actor = Caller.of(call);
        var found = accesses.search(ids, stretch, actor);
        var parties = senders.parties(actor);
        var last = found.more() ? found.items().getLast() : null;
        return new Searchset(Caller.base(call), "AuditEvent", terms)
                .write(
                        found.items().stream()
                                .map(access -> AuditEventToFhir.write(access, actor.id(), parties))
                                .toList(),
                        List.of(),
                        last == null ? null : new Place(last.at(), last.id()));
    }

    private Page<SentReferral> found(ReferralSearch wanted, Terms terms, RequestDetails call) {
        terms.refuseFaulty();
        var number = referralNumber(terms.one("identifier"), call);
        var foreign = isForeign("requester:identifier", terms, call);
        var found = foreign || terms.has("identifier") && number.isEmpty()
                ? Page.<SentReferral>empty()
                : referrals.search(wanted, number.orElse(null), Caller.of(call));
        if (terms.has("identifier")) {
            var isReferrals = Caller.asksInAddress(call) || !found.items().isEmpty();
            terms.understand(
                    "identifier", isReferrals ? number.map(Searches::token).orElse("") : "");
        }
        return found;
    }

    private static @Nullable Place last(Page<SentReferral> found) {
        if (!found.more()) return null;
        var file = found.items().getLast().referral().file();
        return new Place(file.changedAt(), file.id());
    }

    private static @Nullable List<UUID> both(@Nullable List<UUID> some, @Nullable List<UUID> others) {
        if (some == null) return others;
        return others == null ? some : some.stream().filter(others::contains).toList();
    }

    /** True when an organisation is asked for that is not the sender itself. */
    private boolean isForeign(String name, Terms terms, RequestDetails call) {
        var asked = terms.one(name);
        if (asked == null) return false;
        var own = senders.parties(Caller.of(call)).healthCentre().hsaId();
        var foreign = own == null || isForeign(asked, own);
        terms.understand(name, foreign ? "" : Systems.HSA_ID + "|" + own);
        return foreign;
    }

    private static boolean isForeign(String asked, String own) {
        return Arrays.stream(asked.split(",")).noneMatch(token -> {
            var bar = token.indexOf('|');
            var system = bar < 0 ? Systems.HSA_ID : Systems.canonical(token.substring(0, bar));
            return system.equals(Systems.HSA_ID)
                    && token.substring(bar + 1).strip().equalsIgnoreCase(own);
        });
    }

    private static String token(Placer number) {
        return number.system() + "|" + number.value();
    }

    /** The referral's number that is asked for; empty when nothing can have it. Refuses a person's number in an address. */
    private static Optional<Placer> referralNumber(@Nullable String identifier, RequestDetails call) {
        if (identifier == null) return Optional.empty();
        var bar = identifier.indexOf('|');
        var system = Systems.canonical(bar < 0 ? "" : identifier.substring(0, bar));
        if (Terms.isAboutPerson(system)) {
            if (Caller.asksInAddress(call)) throw HapiRules.refused(Refusals.PERSON_IN_ADDRESS);
            return Optional.empty();
        }
        var value = identifier.substring(bar + 1);
        var storable = (system + value).chars().noneMatch(Character::isISOControl);
        return storable && !value.isEmpty() ? Optional.of(new Placer(system, value)) : Optional.empty();
    }
}
