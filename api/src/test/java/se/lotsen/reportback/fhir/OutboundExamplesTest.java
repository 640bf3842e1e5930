package se.lotsen.reportback.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lotsen.access.Municipality;
import se.lotsen.access.Unit;
import se.lotsen.casework.AnswerCancel;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.Occasion;
import se.lotsen.casework.TalkMode;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.followup.FollowUpReport;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.HealthTalkDraft;
import se.lotsen.healthtalk.HealthTalkReport;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Person;
import se.lotsen.person.Protection;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.DirectAnswer;
import se.lotsen.referral.FurtherAnswers;
import se.lotsen.referral.Placer;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.SupplementRequest;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;
import se.lotsen.reportback.MayTell;
import se.lotsen.reportback.Report;
import se.lotsen.reportback.ReportText;
import se.lotsen.sender.Parties;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;
import se.lotsen.testing.Written;

/** What a record system reads of the referral in the example {@code minimal}: every step of the loop, as the product writes it. */
class OutboundExamplesTest {

    private static final UUID REFERRAL = UUID.fromString("0193f000-0000-7000-8000-000000000001");
    private static final UUID QUESTION = UUID.fromString("0193f000-0000-7000-8000-000000000020");
    private static final UUID CONSENT = UUID.fromString("0193f000-0000-7000-8000-000000000010");
    private static final Instant SENT = Instant.parse("2026-11-20T09:05:30Z");

    private static final Parties PARTIES = new Parties(
            new Municipality("0188", "Norrtälje", "2120000217", "01", 3, 5, "0176-710 00", true),
            new Unit(
                    UUID.randomUUID(),
                    Unit.Kind.HEALTH_CENTRE,
                    "VC Björken",
                    "SE2321000016-1A2B",
                    "08-465 004 18",
                    null));

    private static final Person PERSON = person(Protection.NONE);

    private static final List<Told> STORY = List.of(
            new Told(ReportKind.RECEIPT, "2026-11-23T08:12:00Z", receipt()),
            new Told(ReportKind.HEALTH_TALK, "2026-12-01T13:40:00Z", HealthTalkReport.parts(talk())),
            new Told(
                    ReportKind.FOLLOWUP_3M,
                    "2027-03-01T09:20:00Z",
                    followUp(Occasion.THREE_MONTHS, "2027-03-01", 7, 8)),
            new Told(ReportKind.FOLLOWUP_6M, "2027-06-01T08:50:00Z", followUp(Occasion.SIX_MONTHS, "2027-06-01", 5, 8)),
            new Told(
                    ReportKind.CLOSURE,
                    "2027-06-01T09:10:00Z",
                    List.of(
                            ReportPart.always("closed", "Ärendet är avslutat."),
                            ReportPart.needs(ConsentItem.OUTCOME, "reason", "Personen har nått det som planen gällde."),
                            ReportPart.needs(
                                    ConsentItem.PLAN, "continues", "Fortsätter utan oss: kören på onsdagar"))));

    private static final Told REJECTION = new Told(
            ReportKind.REJECTION,
            "2026-11-23T08:12:00Z",
            List.of(
                    ReportPart.always("reason", "Vi kan inte ta emot remissen: fel mottagare."),
                    ReportPart.always("reason-text", "Personen är folkbokförd i Österåker. Skicka remissen dit.")));

    private static final Told INFO_REQUEST = new Told(
            ReportKind.INFO_REQUEST,
            "2026-11-23T08:05:00Z",
            List.of(
                    ReportPart.always("asked", "Vi behöver veta mer innan vi kan ta emot remissen."),
                    ReportPart.always("question", "Vilken tid på dagen är bäst att ringa?")));

    private static final Told GOES_ON = new Told(
            ReportKind.CANCELLATION,
            "2026-12-15T13:10:00Z",
            AnswerCancel.parts(AnswerCancel.Answer.REFUSE, "Personen vill gå kvar på gymnastiken."));

    private static final Told WROTE = new Told(
            ReportKind.MESSAGE,
            "2026-12-10T08:30:00Z",
            WriteToHealthCentre.parts(ConsentItem.CONTACT, "Personen svarar bäst på förmiddagen, på det nya numret."));

    /** One report of the story. */
    private record Told(ReportKind kind, String at, List<ReportPart> parts) {}

    /** Where the Task is, with what has been told by then. */
    private record Stage(
            TaskMove move, String at, int reports, @Nullable String nextDue) {}

    @ParameterizedTest
    @EnumSource
    void the_task_at_each_business_status(BusinessStatus business) {
        var stage = stage(business);
        assertThat(stage.move().business()).isEqualTo(business);
        var sent = about(
                new Referral.Sent(file(stage.move(), stage.at(), business.ordinal())),
                PERSON,
                business == BusinessStatus.DECLINED ? List.of(report(REJECTION, 30)) : told(stage.reports()),
                stage.nextDue());

        Written.assertIs("outbound", "task-" + business.code(), TaskToFhir.write(sent));
    }

    @ParameterizedTest
    @EnumSource
    void the_report_of_each_kind(ReportKind kind) {
        var about = about(
                new Referral.Sent(file(stage(BusinessStatus.SENT).move(), "2026-11-20T09:05:30Z", 0)),
                PERSON,
                List.of(),
                null);
        var report = switch (kind) {
            case REJECTION -> report(REJECTION, 30);
            case INFO_REQUEST -> report(INFO_REQUEST, 31);
            case CANCELLATION -> report(GOES_ON, 32);
            case MESSAGE -> report(WROTE, 35);
            default ->
                told(STORY.size()).stream()
                        .filter(it -> it.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        };

        Written.assertIs("outbound", "feedback-" + kind.code(), CommunicationToFhir.write(report, about));
    }

    @Test
    void a_report_about_somebody_with_protected_identity() {
        var person = person(Protection.SEKRETESSMARKERING);
        var about = about(
                new Referral.Sent(file(stage(BusinessStatus.SENT).move(), "2026-11-20T09:05:30Z", 0)),
                person,
                List.of(),
                null);

        Written.assertIs(
                "outbound",
                "feedback-protected-identity",
                CommunicationToFhir.write(
                        report(STORY.getFirst(), person, EnumSet.allOf(ConsentItem.class), 32), about));
    }

    @Test
    void a_report_where_consent_lets_only_part_through() {
        var about = about(
                new Referral.Sent(file(stage(BusinessStatus.SENT).move(), "2026-11-20T09:05:30Z", 0)),
                PERSON,
                List.of(),
                null);

        Written.assertIs(
                "outbound",
                "feedback-limited-by-consent",
                CommunicationToFhir.write(report(STORY.get(1), PERSON, Set.of(ConsentItem.PLAN), 33), about));
    }

    @Test
    void a_corrected_report_names_the_one_it_replaces() {
        var about = about(
                new Referral.Sent(file(stage(BusinessStatus.SENT).move(), "2026-11-20T09:05:30Z", 0)),
                PERSON,
                List.of(),
                null);
        var first = CommunicationToFhir.write(told(STORY.size()).get(2), about);
        var corrected = CommunicationToFhir.write(
                report(
                        new Told(
                                ReportKind.FOLLOWUP_3M,
                                "2027-03-02T07:30:00Z",
                                followUp(Occasion.THREE_MONTHS, "2027-03-01", 6, 8)),
                        34),
                about);
        corrected.getIdentifierFirstRep().setValue(first.getIdentifierFirstRep().getValue());
        corrected.addExtension(Systems.REPLACES_EXTENSION, new Reference("Communication/" + first.getIdPart()));

        Written.assertIs("outbound", "feedback-corrected", corrected);
    }

    @Test
    void the_referral_as_it_is_read_and_taken_back() {
        var open = about(
                new Referral.Sent(file(stage(BusinessStatus.SENT).move(), "2026-11-20T09:05:30Z", 0)),
                PERSON,
                List.of(),
                null);
        var request = ServiceRequestToFhir.write(open);
        Written.assertIs("outbound", "service-request", request);
        Written.assertIs("requests", "withdraw.put", request.setStatus(ServiceRequestStatus.REVOKED));

        var stage = stage(BusinessStatus.WITHDRAWN_BY_REFERRER);
        var file = file(stage.move(), stage.at(), 1);
        Written.assertIs(
                "outbound",
                "service-request-revoked",
                ServiceRequestToFhir.write(
                        about(new Referral.Withdrawn(file, file.changedAt()), PERSON, List.of(), null)));
    }

    @Test
    void a_question_and_its_answer() {
        var stage = stage(BusinessStatus.INFO_REQUESTED);
        var about = about(new Referral.Sent(file(stage.move(), stage.at(), 2)), PERSON, List.of(), null);
        var asked = Instant.parse(INFO_REQUEST.at());
        var question = "Vilken tid på dagen är bäst att ringa?";
        for (var status : SupplementRequest.Status.values()) {
            var answered = status == SupplementRequest.Status.COMPLETED;
            var changed = switch (status) {
                case REQUESTED -> asked;
                case COMPLETED, CANCELLED -> Instant.parse("2026-11-24T12:30:00Z");
                case FAILED -> Instant.parse("2026-12-01T23:20:00Z");
            };
            var request = new SupplementRequest(
                    QUESTION,
                    REFERRAL,
                    question,
                    asked,
                    LocalDate.parse("2026-12-01"),
                    status,
                    answered ? "Förmiddagar före tio. Dottern svarar annars." : null,
                    status == SupplementRequest.Status.FAILED ? changed : null,
                    changed,
                    status == SupplementRequest.Status.REQUESTED ? 0 : 1);
            var sent = new SentSupplement(about, request);
            Written.assertIs("outbound", "information-request-" + status.code(), SupplementToFhir.task(sent));
            if (answered) Written.assertIs("outbound", "supplement-answer-read", SupplementToFhir.response(sent));
        }
    }

    @Test
    void a_page_of_a_poll() {
        var stage = stage(BusinessStatus.TALK_HELD);
        var sent = about(
                new Referral.Sent(file(stage.move(), stage.at(), 5)), PERSON, told(stage.reports()), stage.nextDue());
        var page = new Bundle().setType(BundleType.SEARCHSET);
        var base = "https://lotsen.example/fhir/r4/";
        page.addLink()
                .setRelation("self")
                .setUrl(base + "Task?_lastUpdated=ge2026-12-01T12:00:00Z&_include=Task:focus");
        page.addEntry()
                .setFullUrl(base + "Task/" + REFERRAL)
                .setResource(TaskToFhir.write(sent))
                .getSearch()
                .setMode(Bundle.SearchEntryMode.MATCH);
        page.addEntry()
                .setFullUrl(base + "ServiceRequest/" + REFERRAL)
                .setResource(ServiceRequestToFhir.write(sent))
                .getSearch()
                .setMode(Bundle.SearchEntryMode.INCLUDE);

        Written.assertIs("outbound", "poll-page", page);
    }

    private static Stage stage(BusinessStatus business) {
        return switch (business) {
            case SENT ->
                new Stage(TaskMove.to(TaskStatus.REQUESTED, business), "2026-11-20T09:05:30Z", 0, "2026-11-25");
            case IN_TRIAGE ->
                new Stage(TaskMove.to(TaskStatus.RECEIVED, business), "2026-11-23T08:00:00Z", 0, "2026-11-25");
            case INFO_REQUESTED ->
                new Stage(TaskMove.to(TaskStatus.RECEIVED, business), "2026-11-23T08:05:00Z", 0, "2026-11-25");
            case WAITING_CONTACT ->
                new Stage(TaskMove.to(TaskStatus.ACCEPTED, business), "2026-11-23T08:12:00Z", 1, "2026-11-27");
            case DECLINED ->
                new Stage(
                        TaskMove.to(
                                TaskStatus.REJECTED,
                                business,
                                StatusReason.WRONG_MUNICIPALITY,
                                "Personen är folkbokförd i Österåker. Skicka remissen dit."),
                        "2026-11-23T08:12:00Z",
                        0,
                        null);
            case WITHDRAWN_BY_REFERRER ->
                new Stage(
                        TaskMove.to(
                                TaskStatus.CANCELLED,
                                business,
                                StatusReason.REFERRER_WITHDREW,
                                "Remittenten tog tillbaka remissen."),
                        "2026-11-20T10:30:00Z",
                        0,
                        null);
            case CONTACT_ATTEMPTED -> working(business, "2026-11-25T09:30:00Z", 1, "2026-11-27");
            case TALK_SCHEDULED -> working(business, "2026-11-26T10:00:00Z", 1, "2026-12-01");
            case NO_SHOW -> working(business, "2026-11-30T13:20:00Z", 1, "2026-12-02");
            case TALK_HELD -> working(business, "2026-12-01T13:40:00Z", 2, "2027-03-01");
            case MATCHED -> working(business, "2026-12-03T09:00:00Z", 2, "2027-03-01");
            case PARTICIPATING -> working(business, "2026-12-09T15:00:00Z", 2, "2027-03-01");
            case FOLLOWUP_3M_DONE -> working(business, "2027-03-01T09:20:00Z", 3, "2027-06-01");
            case COMPLETED -> new Stage(TaskMove.to(TaskStatus.COMPLETED, business), "2027-06-01T09:10:00Z", 5, null);
            case COMPLETED_EARLY ->
                new Stage(
                        TaskMove.to(TaskStatus.COMPLETED, business, StatusReason.GOAL_MET, "Ärendet är avslutat."),
                        "2027-03-10T09:10:00Z",
                        3,
                        null);
            case PAUSED ->
                new Stage(
                        TaskMove.to(TaskStatus.ON_HOLD, business, StatusReason.ILLNESS, "Vilar till 15 januari 2027."),
                        "2026-12-14T09:00:00Z",
                        2,
                        "2027-01-15");
            case STOPPED_BY_PERSON ->
                ended(TaskStatus.CANCELLED, business, StatusReason.PERSON_DECLINED, "Personen tackade nej.");
            case UNREACHABLE ->
                ended(TaskStatus.FAILED, business, StatusReason.UNREACHABLE, "Personen gick inte att nå.");
            case NO_SUITABLE_ACTIVITY ->
                ended(TaskStatus.FAILED, business, StatusReason.NO_SUITABLE_ACTIVITY, "Ingen aktivitet passade.");
            case CANCEL_REQUESTED ->
                new Stage(
                        TaskMove.to(
                                TaskStatus.IN_PROGRESS,
                                business,
                                StatusReason.REFERRER_WITHDREW,
                                "Personen har flyttat till sin dotter."),
                        "2026-12-15T09:00:00Z",
                        2,
                        "2026-12-18");
            case ENTERED_IN_ERROR ->
                ended(
                        TaskStatus.ENTERED_IN_ERROR,
                        business,
                        StatusReason.RAISED_IN_ERROR,
                        "Remissen skulle inte ha skickats.");
        };
    }

    private static Stage working(BusinessStatus business, String at, int reports, String nextDue) {
        return new Stage(TaskMove.to(TaskStatus.IN_PROGRESS, business), at, reports, nextDue);
    }

    private static Stage ended(TaskStatus status, BusinessStatus business, StatusReason reason, String text) {
        return new Stage(TaskMove.to(status, business, reason, text), "2026-12-15T09:00:00Z", 1, null);
    }

    private static SentReferral about(
            Referral referral, Person person, List<Report> reports, @Nullable String nextDue) {
        var suggested = referral instanceof Referral.Declined ? "2120000068" : null;
        return new SentReferral(
                referral,
                referral.file(),
                person,
                PARTIES,
                reports,
                suggested,
                nextDue == null ? null : LocalDate.parse(nextDue));
    }

    private static ReferralFile file(TaskMove move, String changedAt, int version) {
        var content = new ReferralContent(
                Instant.parse("2026-11-20T09:05:00Z"),
                null,
                null,
                null,
                false,
                "Upplever ensamhet efter makens bortgång.",
                null,
                Set.of(),
                null,
                null,
                "070-174 06 05",
                DirectAnswer.OFTEN,
                8,
                FurtherAnswers.none());
        return new ReferralFile(
                REFERRAL,
                "R-2026-0412",
                PERSON.id(),
                PARTIES.healthCentre().id(),
                ReferralFile.Channel.FHIR,
                "vc-bjorken",
                new Placer("https://vc-bjorken.example/fhir/remiss-id", "R-2026-000001"),
                "hash",
                null,
                "first-try",
                CONSENT,
                SENT,
                LocalDate.of(2026, 11, 25),
                content,
                move,
                Instant.parse(changedAt),
                version);
    }

    private static Person person(Protection protection) {
        return new Person(
                UUID.randomUUID(),
                new PersonNumber(PersonNumber.Kind.PERSONNUMMER, "193204029064"),
                "Elsa",
                "Holm",
                1932,
                Sex.WOMAN,
                protection,
                "070-174 06 05",
                null,
                null,
                null,
                null,
                ContactPreference.PHONE,
                "sv",
                null,
                null,
                null,
                null,
                0);
    }

    private static List<Report> told(int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> report(STORY.get(i), 10 + i))
                .toList();
    }

    private static Report report(Told told, int number) {
        return report(told, PERSON, EnumSet.allOf(ConsentItem.class), number);
    }

    private static Report report(Told told, Person person, Set<ConsentItem> allowed, int number) {
        var at = Instant.parse(told.at());
        var facts = new ReportFacts(told.kind(), at, "Samira Haddad", "0176-710 12", told.parts());
        var text = ReportText.compose(ReportText.About.of(person, "R-2026-0412"), facts, MayTell.only(allowed));
        return new Report(
                UUID.fromString("0193f000-0000-7000-8000-0000000000" + number),
                REFERRAL,
                told.kind(),
                at.plusSeconds(2),
                at,
                facts.authorName(),
                facts.authorPhone(),
                text.text(),
                text.parts(),
                text.withheld());
    }

    private static List<ReportPart> receipt() {
        return List.of(
                ReportPart.always("accepted", "Remissen är mottagen."),
                ReportPart.always(
                        "contact", "Samira Haddad är äldrelots och hör av sig till personen senast 27 november 2026."),
                ReportPart.always("next", "Ni får nästa besked när hälsosamtalet är hållet."));
    }

    private static HealthTalkDraft talk() {
        return HealthTalkDraft.empty()
                .with(new StepAnswers.Consent(LocalDate.of(2026, 12, 1), TalkMode.HOME, true, Reply.YES))
                .with(new StepAnswers.Contacts(
                        null, Map.of("how-often", "1", "companionship", "3", "left-out", "2", "isolated", "3")))
                .with(new StepAnswers.Barriers(Map.of(Barrier.HEARING, "", Barrier.ALONE, ""), Map.of(), null))
                .with(new StepAnswers.Wishes(
                        "Musiken.",
                        "Jag vill sjunga igen.",
                        List.of(new PlanGoal("Sjunga i kör", "Provar kören på onsdagar", LocalDate.of(2026, 12, 9)))));
    }

    private static List<ReportPart> followUp(Occasion occasion, String on, int now, int before) {
        var day = LocalDate.parse(on);
        var followUp = new FollowUp(occasion, day, day, FollowUp.Status.DUE);
        var parts = FollowUpReport.done(followUp, day, TalkMode.HOME, null, List.of(), List.of());
        return Stream.concat(
                        parts.stream(),
                        Stream.of(
                                ReportPart.needs(
                                        ConsentItem.OUTCOME, "participation", "Personen deltar i en aktivitet."),
                                ReportPart.score("ucla3", now, "UCLA-3: " + now + " av 9."),
                                ReportPart.score(
                                        "ucla3-difference",
                                        now - before,
                                        "Skillnad mot hälsosamtalet (då " + before + "): −" + (before - now)
                                                + ". Lägre tal betyder mindre ensamhet.")))
                .toList();
    }
}
