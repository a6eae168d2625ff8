package palavra.notifications.incoming;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.notifications.World.trayOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.notifications.Sql;
import palavra.notifications.World;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Visit;
import palavra.notifications.mail.MailServer;
import palavra.notifications.mail.Round;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class IncomingTest {

    @Inject
    World world;

    @Inject
    Notifications notifications;

    @Inject
    Round round;

    @Inject
    FakeMailedPosts posts;

    @Inject
    Sql sql;

    private final String ana = "Ana " + Ids.next();
    private final String address = Ids.next() + "@example.org";
    private UUID run;
    private UUID thread;
    private MimeMessage letter;

    @BeforeEach
    void send() {
        posts.taken.clear();
        run = world.run(RunState.RUNNING);
        thread = world.thread(run, ana, "Tanks");
        notifications.visit(Tokens.actor(ana), new Visit(address, Language.ENGLISH, ZoneId.of("UTC")));
        world.reply(run, thread, "Ben", ana);
        round.work();
        letter = MailServer.to(address).getFirst();
    }

    @Test
    void shouldPostWhatIsAnsweredAsWhoAnswers() throws Exception {
        for (var again = 0; again < 2; again++) {
            hand(mail(address, replyTo(), "Ours holds 500 liters.\n\nOn Mon 1, X <x@y> wrote:\n> ✂"))
                    .statusCode(200)
                    .body("became", equalTo("POSTED"));
        }
        var first = posts.taken.getFirst();
        assertEquals(run, first.run());
        assertEquals(thread, first.thread());
        assertEquals(Tokens.id(ana), first.post().person());
        assertEquals(ana, first.post().name());
        assertEquals("Ours holds 500 liters.", first.post().markdown());
        assertEquals(first, posts.taken.getLast());
        assertTrue(first.post().key().length() <= 64);
    }

    @Test
    void shouldTellTheWriterWhyItIsNotPosted() throws Exception {
        hand(mail(address, replyTo(), "It is closed!")).statusCode(200).body("why", equalTo("thread-is-closed"));
        trayOf(ana)
                .body("page.items[0].kind", equalTo("NOT_POSTED"))
                .body("page.items[0].detail", equalTo("thread-is-closed"))
                .body("page.items[0].words", equalTo("It is closed!"));
        round.work();
        var parts = (MimeMultipart) MailServer.to(address).getLast().getContent();
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("Why: the discussion is closed"));
        hand(mail(address, replyTo(), "> only a quote")).body("why", equalTo("mail-without-text"));
        sql.run("update letter set made_at = made_at - interval '31 days' where person = ?", Tokens.id(ana));
        hand(mail(address, replyTo(), "Too late")).body("why", equalTo("mail-too-old"));
        assertTrue(posts.taken.isEmpty());
    }

    @Test
    void shouldTakeNothingInAnothersName() throws Exception {
        hand(mail("ben@example.org", replyTo(), "I am Ana")).statusCode(403);
        hand(mail("%s>, <ben@example.org".formatted(address), replyTo(), "I am both"))
                .statusCode(403);
        hand(mail(address, replyTo(), "I am Ana").replaceFirst("From: [^\r]*", "Sender: <" + address + ">"))
                .statusCode(403);
        var wrong = replyTo().replaceFirst("\\+.", "+z");
        hand(mail(address, wrong, "I am Ana")).statusCode(404);
        hand(mail(address, "answers@palavra.example.org", "Hello?")).statusCode(404);
        for (var key : new String[] {"", "another key"}) {
            given(mail(address, replyTo(), "Hello"))
                    .header("Mail-Key", key)
                    .post("/api/notifications/incoming")
                    .then()
                    .statusCode(403);
        }
        assertTrue(posts.taken.isEmpty());
    }

    @Test
    void shouldTakeNothingFromAnAddressThatWasGivenUp() throws Exception {
        var now = Ids.next() + "@example.org";
        notifications.visit(Tokens.actor(ana), new Visit(now, Language.ENGLISH, ZoneId.of("UTC")));
        hand(mail(address, replyTo(), "I was Ana")).statusCode(403);
        hand(mail(now, replyTo(), "I am Ana")).statusCode(200).body("became", equalTo("POSTED"));
    }

    @Test
    void shouldTakeTwoAnswersForTwoThoughTheirProgramGivesThemNoId() throws Exception {
        for (var text : List.of("The first", "The second", "The second")) {
            hand(mail(address, replyTo(), text).replaceFirst("Message-ID: [^\r]*\r\n", ""))
                    .statusCode(200);
        }
        assertEquals(
                2,
                posts.taken.stream().map(taken -> taken.post().key()).distinct().count());
    }

    @Test
    void shouldReadTheTextOfAMailWithAPicture() throws Exception {
        var picture = "QUJD".repeat(19) + "\r\n";
        hand(mail(address, replyTo(), "See my tank").replaceFirst("A file\r\n", picture.repeat(40_000)))
                .statusCode(200)
                .body("became", equalTo("POSTED"));
        assertEquals("See my tank", posts.taken.getFirst().post().markdown());
        hand(mail(address, replyTo(), "Long. ".repeat(200_000))).statusCode(400).body("code", equalTo("text-too-long"));
    }

    @Test
    void shouldNotTalkToPrograms() throws Exception {
        hand("Auto-Submitted: auto-replied\r\n" + mail(address, replyTo(), "I am away"))
                .body("became", equalTo("IGNORED"));
        for (var header : List.of("Return-Path: <>", "X-Autoreply: yes", "List-Id: <rain.example.org>")) {
            hand(header + "\r\n" + mail(address, replyTo(), "I am away")).body("became", equalTo("IGNORED"));
        }
        hand("Precedence: bulk\r\n" + mail(address, replyTo(), "News")).body("became", equalTo("IGNORED"));
        assertTrue(posts.taken.isEmpty());
    }

    @Test
    void shouldGiveAnAddressUpThatIsReportedGone() throws Exception {
        hand(report("delayed", "4.4.1")).body("became", equalTo("REPORTED"));
        for (var status : List.of("5.2.2", "5.1.7", "5.1.8")) {
            hand(report("failed", status)).body("became", equalTo("REPORTED"));
        }
        var passedOn = report("failed", "5.1.1").replace("rfc822; " + address, "rfc822; other@example.org");
        hand(passedOn).body("became", equalTo("REPORTED"));
        assertEquals(0, refused());
        hand(report("failed", "5.1.1")).statusCode(200).body("became", equalTo("REPORTED"));
        assertEquals(1, refused());
        trayOf(ana).body("page.items.kind", hasItem("ADDRESS"));
        hand("Content-Type: multipart/report; boundary=x\r\n\r\n--x--\r\n")
                .statusCode(400)
                .body("code", equalTo("mail-unreadable"));
    }

    private int refused() {
        return sql.one(
                        "select count(refused_at) as refused from reader where person = ?",
                        row -> row.getInt("refused"),
                        Tokens.id(ana))
                .orElseThrow();
    }

    private String replyTo() throws Exception {
        return letter.getReplyTo()[0].toString();
    }

    private static String mail(String from, String to, String text) {
        return """
                From: Somebody <%s>
                To: Palavra <%s>
                Message-ID: <one@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                --inner
                Content-Type: text/html

                <p>The same</p>
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                A file
                --outer--
                """.replace("\n", "\r\n").formatted(from, to, text.replace("\n", "\r\n"));
    }

    private String report(String action, String status) throws Exception {
        return """
                From: MAILER-DAEMON@example.org
                To: answers@palavra.example.org
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                --x
                Content-Type: text/plain

                It did not arrive.
                --x
                Content-Type: message/delivery-status

                Reporting-MTA: dns; example.org

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 No such user

                --x
                Content-Type: message/rfc822

                Message-ID: %s
                Subject: A new reply

                Text
                --x--
                """.replace("\n", "\r\n").formatted(address, action, status, letter.getMessageID());
    }

    private static ValidatableResponse hand(String mail) {
        return given(mail)
                .header("Mail-Key", "a key for tests")
                .post("/api/notifications/incoming")
                .then();
    }

    private static RequestSpecification given(String mail) {
        var encoding = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("message/rfc822", ContentType.BINARY));
        return RestAssured.given()
                .config(encoding)
                .contentType("message/rfc822")
                .body(mail.getBytes(StandardCharsets.UTF_8));
    }
}
