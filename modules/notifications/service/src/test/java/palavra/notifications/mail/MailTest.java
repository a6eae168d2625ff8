package palavra.notifications.mail;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.notifications.World.as;
import static palavra.notifications.World.trayOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.notifications.Sql;
import palavra.notifications.World;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Visit;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class MailTest {

    private static final ZoneId MAPUTO = ZoneId.of("Africa/Maputo");

    @Inject
    World world;

    @Inject
    Notifications notifications;

    @Inject
    Sender sender;

    @Inject
    Letters letters;

    @Inject
    PostOffice office;

    @Inject
    Composer composer;

    @Inject
    Bounces bounces;

    @Inject
    MailConfig config;

    @Inject
    Sql sql;

    /** Nobody of another test has these names, so nobody finds what another test put there. */
    private final String ana = "Ana " + Ids.next();

    private final String ben = "Ben " + Ids.next();
    private UUID run;

    @BeforeEach
    void begin() {
        run = world.run(RunState.RUNNING);
    }

    @Test
    void shouldTellOfABusyThreadInOneMailInTheReadersLanguage() throws Exception {
        visit(ana, "pt");
        var thread = world.thread(run, ana, "Tanks");
        world.reply(run, thread, ben, ana);
        world.reply(run, thread, ben, ana);
        world.reply(run, thread, ben, ana);
        work();
        world.reply(run, thread, ben, ana);
        work();
        var mail = only(ana);
        assertEquals("3 novas respostas para si: Tanks", mail.getSubject());
        assertEquals("<%s@palavra.example.org>".formatted(thread), mail.getHeader("References", null));
        assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post", null));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        var parts = (MimeMultipart) mail.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"));
        assertTrue(parts.getBodyPart(0).getContentType().startsWith("text/plain"));
        var text = parts.getBodyPart(0).getContent().toString();
        assertTrue(text.contains("/notifications/"), text);
        assertTrue(text.contains("Não receber mais mensagens sobre isto: "), text);
        assertTrue(parts.getBodyPart(1).getContent().toString().contains("<html lang=\"pt\" dir=\"ltr\">"));
        assertTrue(mail.getSize() < 8_000);
    }

    @Test
    void shouldKeepDailyMailForTheHourOfTheReadersClock() throws Exception {
        visit(ana, "en");
        for (var title : List.of("Tanks", "Roofs")) {
            var thread = world.thread(run, ben, title);
            world.reply(run, thread, ana, ben);
            world.reply(run, thread, ben, ben);
        }
        as(ana).body(Map.of("choices", List.of(), "hour", 18)).put("/api/notifications/choices");
        var thread = world.thread(run, ben, "Wells");
        world.reply(run, thread, ana, ben);
        world.reply(run, thread, ben, ben);
        work();
        assertTrue(MailServer.to(address(ana)).isEmpty());
        var hours = sql.list(
                "select extract(hour from mail_due at time zone 'Africa/Maputo') as hour from notice where person = ? and mail_due > now() order by at",
                row -> row.getInt("hour"),
                Tokens.id(ana));
        assertEquals(List.of(8, 8, 18), hours);
        sql.run("update notice set mail_due = now() where person = ?", Tokens.id(ana));
        work();
        assertEquals("3 new things in your courses", only(ana).getSubject());
    }

    @Test
    void shouldSendNothingOfWhatWasReadNorToAnAddressNobodyVerified() {
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        as(ana).body(Map.of("upTo", Instant.now().toString())).post("/api/notifications/reading");
        notifications.visit(Tokens.actor(ben), new Visit(null, Language.ENGLISH, null));
        world.reply(run, world.thread(run, ben, "Roofs"), ana, ben);
        work();
        assertTrue(MailServer.to(address(ana)).isEmpty());
        assertTrue(MailServer.to(address(ben)).isEmpty());
    }

    @Test
    void shouldSendTheSameMailAgainWhereNobodyKnowsWhetherItWasTaken() throws Exception {
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        sender.make();
        QuarkusTransaction.begin();
        var letter = next(ana);
        try (var post = office.open()) {
            office.send(letter, post);
        }
        QuarkusTransaction.rollback();
        sender.send();
        var mails = MailServer.to(address(ana));
        assertEquals(2, mails.size());
        assertEquals(mails.getFirst().getMessageID(), mails.getLast().getMessageID());
    }

    @Test
    void shouldSendTheOthersWhileTheServerThinksAboutOne() {
        var begun = new CompletableFuture<Void>();
        var done = new CompletableFuture<Void>();
        var taken = new ConcurrentLinkedQueue<String>();
        var sender = sendingTo((letter, words, message) -> {
            if (letter.address().equals(address(ben))) {
                begun.complete(null);
                done.join();
            }
            taken.add(letter.address());
        });
        visit(ben, "en");
        world.reply(run, world.thread(run, ben, "Roofs"), ana, ben);
        sender.make();
        var slow = CompletableFuture.runAsync(sender::send);
        begun.orTimeout(1, TimeUnit.MINUTES).join();
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        sender.make();
        sender.send();
        assertTrue(taken.contains(address(ana)));
        assertFalse(slow.isDone());
        done.complete(null);
        slow.join();
        assertEquals(1, Collections.frequency(taken, address(ben)));
    }

    private Sender sendingTo(Post post) {
        var office = new PostOffice(config, composer, Clock.systemUTC(), sql) {
            @Override
            Post open() {
                return post;
            }
        };
        return new Sender(letters, office, bounces, config);
    }

    @Test
    void shouldSendEachLetterOnceHoweverManySendAtOnce() throws Exception {
        var people = Stream.generate(() -> "Dora " + Ids.next()).limit(60).toList();
        for (var person : people) {
            visit(person, "en");
            world.reply(run, world.thread(run, person, "Tanks"), ben, person);
        }
        atOnce(4, () -> {
            sender.make();
            sender.send();
            return null;
        });
        for (var person : people) {
            only(person);
        }
    }

    @Test
    void shouldMakeTenThousandDigestsOnceHoweverManyMakeThem() throws Exception {
        sql.run("""
                insert into reader (person, name, email, language, zone, seen_at)
                select md5('many' || n)::uuid, 'Many', 'many' || n || '@example.org', 'en', 'UTC', now()
                from generate_series(1, 10000) n
                """);
        sql.run("""
                insert into notice (id, person, kind, subject, run, at, mail_due)
                select uuidv7(), md5('many' || n)::uuid, k.kind, k.kind, ?, now(), now()
                from generate_series(1, 10000) n, (values ('STARTED'), ('SEAT'), ('PASSED')) k (kind)
                """, run);
        atOnce(3, () -> {
            sender.make();
            return null;
        });
        var made = sql.one(
                "select count(*) as letters, count(distinct person) as people, sum(cardinality(notices)) as notices"
                        + " from letter where address like 'many%'",
                row -> List.of(row.getInt("letters"), row.getInt("people"), row.getInt("notices")));
        assertEquals(List.of(10_000, 10_000, 30_000), made.orElseThrow());
        sql.run("update letter set next_at = null where address like 'many%'");
    }

    @Test
    void shouldEndMailByItsTokenAloneAndKeepTheTray() throws Exception {
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        work();
        var header = only(ana).getHeader("List-Unsubscribe", null);
        var token = header.replaceFirst(".*/unsubscribe/([^/]+)/one-click>", "$1");
        for (var wrong : List.of("x", token.substring(1), "B" + token.substring(1), token + "A", "%")) {
            given().pathParam("token", wrong)
                    .delete("/api/notifications/subscriptions/{token}")
                    .then()
                    .statusCode(oneOf(400, 404));
        }
        given().get("/api/notifications/subscriptions/" + token).then().body("$", contains("REPLIES"));
        for (var again = 0; again < 2; again++) {
            given().delete("/api/notifications/subscriptions/" + token)
                    .then()
                    .statusCode(200)
                    .body("$", contains("REPLIES"));
        }
        world.reply(run, world.thread(run, ana, "Roofs"), ben, ana);
        work();
        only(ana);
        trayOf(ana).body("unread", is(2));
    }

    @Test
    void shouldGiveAnAddressUpAndSayItInTheTray() {
        notifications.visit(Tokens.actor(ana), new Visit("two words@example.org", Language.ENGLISH, MAPUTO));
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        work();
        trayOf(ana).body("page.items.kind", hasItem("ADDRESS"));
        as(ana).get("/api/notifications/choices").then().body("refusedSince", notNullValue());
        world.reply(run, world.thread(run, ana, "Roofs"), ben, ana);
        assertEquals(0, due(ana));
        as(ana).delete("/api/notifications/refusal").then().statusCode(204);
        as(ana).get("/api/notifications/choices").then().body("refusedSince", nullValue());
        trayOf(ana).body("page.items.kind", not(hasItem("ADDRESS")));
    }

    @Test
    void shouldLetNoTitleWriteAHeader() throws Exception {
        visit(ana, "en");
        var title = "Tanks\r\nBcc: other@example.org\r\n\r\nHello";
        var thread = world.thread(run, ana, title);
        world.hear(world.post(run, thread, Ids.next(), ben, ana, title, Instant.now()));
        work();
        var mail = only(ana);
        assertNull(mail.getHeader("Bcc"));
        assertEquals("A new reply to you: Tanks Bcc: other@example.org Hello", mail.getSubject());
    }

    @Test
    void shouldTellAsSomeoneChose() {
        visit(ana, "en");
        as(ana).get("/api/notifications/choices")
                .then()
                .body("choices.mail", contains("NOW", "DAILY", "DAILY", "NOW", "NOW", "NOW", "NOW"))
                .body("zone", is("Africa/Maputo"))
                .body("leaves", is(true));
        as(ana).body(Map.of(
                        "hour",
                        7,
                        "choices",
                        List.of(
                                Map.of("matter", "REPLIES", "tray", false, "mail", "OFF"),
                                Map.of("matter", "DECISIONS", "tray", false, "mail", "OFF"))))
                .put("/api/notifications/choices")
                .then()
                .statusCode(204);
        as(ana).get("/api/notifications/choices")
                .then()
                .body("choices[0].tray", is(false))
                .body("choices[3].tray", is(true))
                .body("hour", is(7));
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        trayOf(ana).body("page.items", empty());
        as(ana).body(Map.of("hour", 24, "choices", List.of()))
                .put("/api/notifications/choices")
                .then()
                .statusCode(400);
        given().get("/api/notifications/choices").then().statusCode(401);
    }

    @Test
    void shouldMailWhatIsLeftOutOfTheTray() throws Exception {
        visit(ana, "en");
        as(ana).body(Map.of("hour", 7, "choices", List.of(Map.of("matter", "REPLIES", "tray", false, "mail", "NOW"))))
                .put("/api/notifications/choices")
                .then()
                .statusCode(204);
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        work();
        only(ana);
        trayOf(ana).body("page.items", empty()).body("unread", is(0));
    }

    @Test
    void shouldGatherRepliesForWhoOnlyWantsMail() throws Exception {
        visit(ana, "en");
        as(ana).body(Map.of("hour", 7, "choices", List.of(Map.of("matter", "REPLIES", "tray", false, "mail", "NOW"))))
                .put("/api/notifications/choices");
        var thread = world.thread(run, ana, "Tanks");
        for (var reply = 0; reply < 3; reply++) {
            world.reply(run, thread, ben, ana);
            work();
        }
        only(ana);
        sql.run("update notice set mail_due = now() where person = ? and mail_due is not null", Tokens.id(ana));
        work();
        var mails = MailServer.to(address(ana));
        assertEquals(2, mails.size());
        assertEquals("2 new replies to you: Tanks", mails.getLast().getSubject());
        trayOf(ana).body("page.items", empty()).body("unread", is(0));
    }

    @Test
    void shouldSendNothingThatWasPlannedBeforeSomeoneEndedIt() {
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        assertEquals(1, due(ana));
        as(ana).body(Map.of("hour", 7, "choices", List.of(Map.of("matter", "REPLIES", "tray", true, "mail", "OFF"))))
                .put("/api/notifications/choices")
                .then()
                .statusCode(204);
        work();
        assertTrue(MailServer.to(address(ana)).isEmpty());
        trayOf(ana).body("unread", is(1));
    }

    @Test
    void shouldSendTheLettersBehindOneThatFails() throws Exception {
        visit(ben, "en");
        world.reply(run, world.thread(run, ben, "Roofs"), ana, ben);
        sender.make();
        sql.run("update notice set kind = 'OF A LATER VERSION' where person = ?", Tokens.id(ben));
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        work();
        only(ana);
        var tries = sql.one(
                "update letter set next_at = null where person = ? returning tries",
                row -> row.getInt("tries"),
                Tokens.id(ben));
        assertEquals(1, tries.orElseThrow());
    }

    @Test
    void shouldEndMailByItsTokenAlsoWhenItsNoticeIsGone() throws Exception {
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        work();
        var header = only(ana).getHeader("List-Unsubscribe", null);
        sql.run("delete from notice where person = ?", Tokens.id(ana));
        given().delete("/api/notifications/subscriptions/"
                        + header.replaceFirst(".*/unsubscribe/([^/]+)/one-click>", "$1"))
                .then()
                .statusCode(200)
                .body("$", contains("REPLIES"));
    }

    @Test
    void shouldGiveUpOnlyWhatIsNoAddress() throws Exception {
        var to = new InternetAddress("ana@example.org");
        for (var gone : List.of("550 5.1.1 No such user", "550 No such user", "551 5.1.6 Moved", "553 5.1.3 Bad")) {
            assertTrue(SmtpPost.isForGood(refusal(to, gone)), gone);
        }
        for (var ours : List.of(
                "554 5.7.1 Relay access denied",
                "550 5.7.1 Relaying denied",
                "550-5.7.26 Not authenticated",
                "550 5.1.8 Bad sender's system",
                "553 5.1.7 Bad sender's address",
                "552 5.2.2 Mailbox full",
                "550 5.2.2 Mailbox full",
                "503 5.5.1 Sender first",
                "450 4.2.0 Greylisted")) {
            assertFalse(SmtpPost.isForGood(refusal(to, ours)), ours);
        }
    }

    private static SMTPAddressFailedException refusal(InternetAddress to, String answer) {
        return new SMTPAddressFailedException(
                to, "RCPT TO:<" + to + ">", Integer.parseInt(answer.substring(0, 3)), answer);
    }

    @Test
    void shouldShowAdministratorsTheMailThatStays() throws Exception {
        visit(ana, "en");
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        sender.make();
        QuarkusTransaction.begin();
        var letter = next(ana);
        var kept = new KeptPost(sql, Clock.systemUTC());
        var message = new MimeMessage((Session) null);
        message.setText("As it goes over the wire");
        kept.take(letter, composer.write(letter), message);
        kept.take(letter, composer.write(letter), message);
        letters.sent(letter);
        QuarkusTransaction.commit();
        var administrator = Tokens.of("Root", Role.ADMINISTRATOR);
        given().auth()
                .oauth2(administrator)
                .get("/api/notifications/outgoing")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.address == '%s' }.subject".formatted(address(ana)),
                        contains("A new reply to you: Tanks"));
        given().auth()
                .oauth2(administrator)
                .get("/api/notifications/outgoing/" + letter.id())
                .then()
                .body("text", containsString("Tanks"));
        as(ana).get("/api/notifications/outgoing").then().statusCode(403);
        given().get("/api/notifications/outgoing").then().statusCode(401);
    }

    private void work() {
        sender.make();
        sender.send();
    }

    private void visit(String name, String language) {
        notifications.visit(Tokens.actor(name), new Visit(address(name), Language.of(language), MAPUTO));
    }

    private static String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    private Letter next(String name) {
        sql.run(
                "update letter set next_at = now() + interval '1 hour' where person <> ? and next_at is not null",
                Tokens.id(name));
        return letters.next().map(letters::read).orElseThrow();
    }

    private int due(String name) {
        return sql.one(
                        "select count(*) as due from notice where person = ? and mail_due is not null",
                        row -> row.getInt("due"),
                        Tokens.id(name))
                .orElseThrow();
    }

    private static MimeMessage only(String name) {
        var mails = MailServer.to(address(name));
        assertEquals(1, mails.size());
        return mails.getFirst();
    }

    private static void atOnce(int people, Callable<Void> act) throws Exception {
        try (var many = Executors.newFixedThreadPool(people)) {
            for (var task :
                    many.invokeAll(Stream.generate(() -> act).limit(people).toList())) {
                task.get();
            }
        }
    }
}
