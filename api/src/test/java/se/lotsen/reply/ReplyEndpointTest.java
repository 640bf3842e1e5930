package se.lotsen.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.myday.MyDay;
import se.lotsen.notice.ChooseNotices;
import se.lotsen.notice.Medium;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

/** What persons answer to text messages, from the carrier's post to the guide's page. */
class ReplyEndpointTest {

    private static final AtomicInteger NEXT_PHONE = new AtomicInteger(10);
    private static final AtomicInteger NEXT_ADDRESS = new AtomicInteger(1);

    private final Cast cast = Cast.takingReplies();
    private String address = "203.0.113." + NEXT_ADDRESS.incrementAndGet();
    private final String id = UUID.randomUUID().toString();

    /** Official numbers for fiction, one for each test: 070-174 06 10 and on. */
    private final int last = NEXT_PHONE.getAndAdd(2);

    @Test
    void who_answers_stopp_gets_no_more_and_the_guide_is_told() throws Exception {
        var person = someone(last);

        var answer = post("0901", TestApp.REPLY_SECRET, id, e164(last), " Stopp! ");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .as("some carriers send the answer to the person")
                .isEmpty();
        assertThat(TestApp.bean(ChooseNotices.class).refused(person, cast.samira()))
                .containsExactly(Medium.SMS);
        assertThat(events(person)).isEqualTo("SmsRefused null");
        assertThat(verdict()).isEqualTo("STOPPED");
    }

    @Test
    void any_other_text_stands_in_the_case_and_among_what_is_new() throws Exception {
        var person = someone(last);

        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Jag kommer på torsdag i stället");

        assertThat(events(person)).isEqualTo("SmsReplyCame Jag kommer på torsdag i stället");
        assertThat(TestApp.bean(ChooseNotices.class).refused(person, cast.samira()))
                .isEmpty();
        assertThat(verdict()).isEqualTo("TOLD");
        assertThat(TestApp.bean(MyDay.class).showAllNews(cast.samira()).news())
                .extracting(MyDay.News::kind)
                .contains("SmsReplyCame");
    }

    @Test
    void what_arrived_is_forgotten_after_three_months_and_never_before_it_is_judged() throws Exception {
        var person = someone(last);
        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Ring mig");
        Rows.arrange(
                "insert into sms_reply values ('0901', gen_random_uuid(), ?, ?, 'Hej', now(), 'PENDING', null)",
                UUID.randomUUID().toString(),
                "+4670" + last);
        var job = Actor.system("0901", "test");
        var forget = TestApp.bean(ForgetReplies.class);

        forget.forget(job);
        assertThat(verdict()).isEqualTo("TOLD");

        Story.on(Swedish.today(TestApp.clock()).plusDays(91), () -> forget.forget(job));
        assertThat(Rows.count("select 1 from sms_reply where carrier_id = ?", id))
                .isZero();
        assertThat(Rows.count("select 1 from sms_reply where sent_from = ?", "+4670" + last))
                .isOne();
        assertThat(events(person)).isEqualTo("SmsReplyCame Ring mig");
    }

    @Test
    void the_same_message_again_is_one_also_when_it_was_kept_and_never_judged() throws Exception {
        var person = someone(last);
        Rows.arrange(
                "insert into sms_reply values ('0901', gen_random_uuid(), ?, ?, 'Ring mig', now(), 'PENDING', null)",
                id,
                e164(last));

        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Ring mig");
        var again = post("0901", TestApp.REPLY_SECRET, id, e164(last), "Ring mig");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(events(person)).isEqualTo("SmsReplyCame Ring mig");
        assertThat(Rows.count("select 1 from sms_reply where carrier_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void a_couple_with_one_telephone_is_two_persons() throws Exception {
        var one = someone(last);
        var other = someone(last);

        post("0901", TestApp.REPLY_SECRET, id, e164(last), "STOP");

        assertThat(events(one)).isEqualTo("SmsRefused null");
        assertThat(events(other)).isEqualTo("SmsRefused null");
    }

    @Test
    void a_number_that_nobody_has_is_kept_apart_and_names_nobody() throws Exception {
        var before = Rows.count("select 1 from case_event where municipality_id = '0901'");

        var answer = post("0901", TestApp.REPLY_SECRET, id, e164(last), "Vem är ni?");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(verdict()).isEqualTo("UNKNOWN");
        assertThat(Rows.one("select text from sms_reply where carrier_id = ?", id))
                .isEqualTo("Vem är ni?");
        assertThat(Rows.count("select 1 from case_event where municipality_id = '0901'"))
                .isEqualTo(before);
    }

    @Test
    void an_answer_in_a_guides_case_is_that_guides_alone() throws Exception {
        someone(last);

        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Jag kommer");

        assertThat(strays(cast.samira())).isEmpty();
    }

    @Test
    void an_answer_about_a_closed_case_is_every_guides_until_one_has_taken_care_of_it() throws Exception {
        var state = Story.accepted(cast).state();
        phone(state.file().personId(), last);
        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(state.file().number(), CloseReason.MOVED, "Flyttade.", null, null),
                        cast.samira());

        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Jag ligger på sjukhus");

        assertThat(verdict()).isEqualTo("TOLD");
        assertThat(strays(cast.samira())).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Jag ligger på sjukhus");
            assertThat(line.caseNumber()).isEqualTo(state.file().number());
            assertThat(line.name()).isNotNull();
        });
        var stray = strays(cast.omar()).getFirst();
        TestApp.bean(HandleStrayReply.class).handle(stray.id(), cast.omar());
        assertThat(strays(cast.samira())).isEmpty();
        assertThat(Rows.one("select handled_by from stray_reply where stray_id = ?", stray.id()))
                .isEqualTo(cast.omar().staffId());
    }

    @Test
    void an_answer_in_a_case_that_waits_in_the_queue_and_from_somebody_without_a_case_is_every_guides()
            throws Exception {
        var waiting = Story.inTheQueue(cast).state().file();
        phone(waiting.personId(), last);
        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Ring mig");
        assertThat(strays(cast.samira()))
                .extracting(StrayReplies.Line::caseNumber)
                .containsExactly(waiting.number());

        Rows.arrange("update person set phone = null where person_id = ?", waiting.personId());
        phone(Sending.received(cast).file().personId(), last);
        post("0901", TestApp.REPLY_SECRET, UUID.randomUUID().toString(), e164(last), "Vem är du?");

        assertThat(strays(cast.samira()))
                .extracting(StrayReplies.Line::text, StrayReplies.Line::caseNumber)
                .containsExactly(tuple("Ring mig", waiting.number()), tuple("Vem är du?", null));
    }

    @Test
    void an_answer_from_a_protected_person_without_a_guide_is_for_those_who_handle_them() throws Exception {
        var waiting = Story.inTheQueue(cast).state().file();
        phone(waiting.personId(), last);
        Rows.arrange("update person set protection = 'SEKRETESSMARKERING' where person_id = ?", waiting.personId());

        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Ring mig");

        assertThat(strays(cast.samira())).isEmpty();
        assertThat(strays(cast.omar())).hasSize(1);
    }

    @Test
    void an_answer_from_a_number_that_turns_out_to_be_a_protected_persons_is_hidden_from_then_on() throws Exception {
        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Kan ni ringa mig?");
        var stray = strays(cast.samira()).getFirst();

        var person = Story.inTheQueue(cast).state().file().personId();
        phone(person, last);
        assertThat(strays(cast.samira())).as("nobody protected").hasSize(1);
        Rows.arrange("update person set protection = 'SEKRETESSMARKERING' where person_id = ?", person);

        assertThat(strays(cast.samira())).isEmpty();
        assertThat(strays(cast.omar())).hasSize(1);
        TestApp.bean(HandleStrayReply.class).handle(stray.id(), cast.samira());
        assertThat(strays(cast.omar()))
                .as("what is hidden is not taken care of")
                .hasSize(1);
        phone(person, last + 1);
        assertThat(strays(cast.samira())).as("a number that the person had").isEmpty();
        TestApp.bean(HandleStrayReply.class).handle(stray.id(), cast.omar());
        assertThat(strays(cast.omar())).isEmpty();
    }

    @Test
    void what_nobody_has_taken_care_of_is_not_forgotten() throws Exception {
        post("0901", TestApp.REPLY_SECRET, id, e164(last), "Vem är ni?");
        assertThat(strays(cast.samira()))
                .extracting(StrayReplies.Line::text, StrayReplies.Line::name)
                .containsExactly(tuple("Vem är ni?", null));
        var job = Actor.system("0901", "test");
        var forget = TestApp.bean(ForgetReplies.class);
        var later = Swedish.today(TestApp.clock()).plusDays(91);

        Story.on(later, () -> forget.forget(job));
        assertThat(verdict()).isEqualTo("UNKNOWN");

        TestApp.bean(HandleStrayReply.class)
                .handle(strays(cast.samira()).getFirst().id(), cast.samira());
        Story.on(later, () -> forget.forget(job));
        assertThat(Rows.count("select 1 from sms_reply where carrier_id = ?", id))
                .isZero();
    }

    @Test
    void what_was_kept_when_the_node_stopped_is_judged_by_a_job_and_once() throws Exception {
        var person = someone(last);
        Rows.arrange(
                "insert into sms_reply values ('0901', gen_random_uuid(), ?, ?, 'STOPP', now(), 'PENDING', null)",
                id,
                e164(last));

        TestApp.bean(JudgeRepliesJob.class).run();
        TestApp.bean(JudgeRepliesJob.class).run();

        assertThat(verdict()).isEqualTo("STOPPED");
        assertThat(events(person)).isEqualTo("SmsRefused null");
    }

    @Test
    void nobody_comes_in_without_the_municipalitys_own_secret() throws Exception {
        var neighbours = "the secret of another municipality in the tests";

        assertThat(post("0901", null, id, e164(last), "STOPP").statusCode()).isEqualTo(401);
        assertThat(post("0901", "wrong", id, e164(last), "STOPP").statusCode()).isEqualTo(401);
        assertThat(post("0901", neighbours, id, e164(last), "STOPP").statusCode())
                .isEqualTo(401);
        assertThat(post("0188", TestApp.REPLY_SECRET, id, e164(last), "STOPP").statusCode())
                .isEqualTo(401);
        assertThat(Rows.count("select 1 from sms_reply where carrier_id = ?", id))
                .isZero();
    }

    @Test
    void who_guesses_is_shut_out_for_a_while_also_with_the_right_secret() throws Exception {
        for (var i = 0; i < 5; i++) {
            assertThat(post("0901", "guess " + i, id, e164(last), "x").statusCode())
                    .isEqualTo(401);
        }

        var sixth = post("0901", "guess", id, e164(last), "x");

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(post("0901", TestApp.REPLY_SECRET, id, e164(last), "x").statusCode())
                .isEqualTo(429);
        assertThat(Rows.count("select 1 from sms_reply where carrier_id = ?", id))
                .isZero();
    }

    @Test
    void who_guesses_from_one_address_after_another_of_a_network_is_shut_out_too() throws Exception {
        for (var i = 0; i < 5; i++) {
            address = "2001:db8:" + last + "::" + i;
            assertThat(post("0901", "guess " + i, id, e164(last), "x").statusCode())
                    .isEqualTo(401);
        }
        address = "2001:db8:" + last + "::6";

        assertThat(post("0901", "guess", id, e164(last), "x").statusCode()).isEqualTo(429);
    }

    @Test
    void what_was_wrong_before_the_right_secret_is_not_counted() throws Exception {
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 4; i++) {
                assertThat(post("0901", "guess " + i, id, e164(last), "x").statusCode())
                        .isEqualTo(401);
            }
            assertThat(post("0901", TestApp.REPLY_SECRET, id, e164(last), "x").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_is_no_message_is_refused() throws Exception {
        assertThat(post("0901", TestApp.REPLY_SECRET, "", e164(last), "x").statusCode())
                .isEqualTo(400);
        assertThat(post("0901", TestApp.REPLY_SECRET, id, e164(last), "x".repeat(4001))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("0901", TestApp.REPLY_SECRET, id, "a sender with a name", "Hej")
                        .statusCode())
                .isEqualTo(200);
        assertThat(verdict()).isEqualTo("UNKNOWN");
    }

    /** Somebody with a case of Samira's and a telephone number. */
    private UUID someone(int phone) {
        var person = Story.accepted(cast).state().file().personId();
        phone(person, phone);
        return person;
    }

    private static void phone(UUID person, int phone) {
        Rows.arrange("update person set phone = ? where person_id = ?", "070-174 06 " + phone, person);
    }

    /** This test's own: the municipality is shared. */
    private List<StrayReplies.Line> strays(Actor guide) {
        return TestApp.bean(StrayReplies.class).of(guide).lines().stream()
                .filter(line -> line.phone().equals("070-174 06 " + last))
                .toList();
    }

    private static String e164(int phone) {
        return "+467017406" + phone;
    }

    private static String events(UUID person) {
        return String.valueOf(Rows.one("""
                select string_agg(e.kind || ' ' || coalesce(e.facts ->> 'text', 'null'), ', ' order by e.at)
                from case_event e join case_file c using (municipality_id, case_id)
                where c.person_id = ? and e.kind like 'Sms%'
                """, person));
    }

    private String verdict() {
        return String.valueOf(Rows.one("select verdict from sms_reply where carrier_id = ?", id));
    }

    private HttpResponse<String> post(
            String municipality, @Nullable String secret, String carrierId, String from, String text)
            throws IOException, InterruptedException {
        var body = "id=" + coded(carrierId) + "&from=" + coded(from) + "&message=" + coded(text);
        var request = HttpRequest.newBuilder(URI.create(TestApp.address() + "/sms/" + municipality))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", address)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (secret != null) {
            var pair = Base64.getEncoder().encodeToString(("sms:" + secret).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + pair);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
