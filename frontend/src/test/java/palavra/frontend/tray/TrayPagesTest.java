package palavra.frontend.tray;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.tray.FakeNotifications.POST;
import static palavra.frontend.tray.FakeNotifications.RUN;
import static palavra.frontend.tray.FakeNotifications.THREAD;
import static palavra.frontend.tray.FakeNotifications.id;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.notifications.api.NoticeKind;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrayPagesTest {

    @Inject
    FakeNotifications notifications;

    @Test
    void shouldShowWhatHappenedInTheReadersLanguage() {
        amina().get("/notifications")
                .then()
                .statusCode(200)
                .body(
                        containsString("A new reply to you"),
                        containsString("2 new replies in a discussion you follow"),
                        containsString("lang=\"ar\" dir=\"auto\">كيف نجمع"),
                        containsString("Água &lt;b&gt;da&lt;/b&gt; chuva"),
                        containsString("Why: it hurts somebody"),
                        containsString("Rest, &lt;i&gt;please&lt;/i&gt;."),
                        containsString("href=\"/notifications?cursor=older\""));
        amina().header("Accept-Language", "pt")
                .cookie("language", "pt")
                .get("/notifications?cursor=older")
                .then()
                .statusCode(200)
                .body(
                        containsString("Uma nova resposta para si"),
                        containsString("O seu certificado está pronto"),
                        not(containsString("Marcar todas como lidas")));
    }

    @Test
    void shouldLeadOnToWhatANoticeIsAbout() {
        leads(NoticeKind.REPLY, "/runs/%s/discussions/%s#p-%s".formatted(RUN, THREAD, POST));
        leads(NoticeKind.SEAT, "/runs/" + RUN);
        leads(NoticeKind.PASSED, "/runs/" + RUN + "/progress");
        leads(NoticeKind.CERTIFICATE, "/certificates/abcdefghijklmnopqrstuv");
        amina().get("/notifications/" + RUN).then().statusCode(404);
        amina().get("/notifications/x").then().statusCode(404);
    }

    private static void leads(NoticeKind kind, String where) {
        amina().get("/notifications/" + id(kind)).then().statusCode(303).header("Location", endsWith(where));
    }

    @Test
    void shouldMarkAsReadUpToWhatThePageShowed() {
        amina().get("/account").then().body(containsString("<strong class=\"unreadcount\">"));
        form(amina())
                .formParam("upTo", FakeNotifications.AT.toString())
                .post("/notifications/reading")
                .then()
                .statusCode(303);
        amina().get("/account").then().body(not(containsString("<strong class=\"unreadcount\">")));
        form(amina())
                .formParam("upTo", "yesterday")
                .post("/notifications/reading")
                .then()
                .statusCode(400);
        notifications.readAll(null, Instant.EPOCH);
        form(amina())
                .post("/notifications/%s/reading".formatted(id(NoticeKind.REPLY)))
                .then()
                .statusCode(303);
        amina().post("/notifications/reading").then().statusCode(403);
    }

    @Test
    void shouldSayThatNothingHasHappened() {
        reader("Zola", Role.LEARNER)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(
                        containsString("Nothing has happened yet"),
                        not(containsString("<strong class=\"unreadcount\">")));
        visitor().get("/notifications").then().statusCode(401);
    }

    @Test
    void shouldAskHowManyOnceForManyPages() {
        var before = notifications.visits.size();
        for (var i = 0; i < 5; i++) {
            reader("Yara", Role.LEARNER)
                    .cookie("zone", "Africa/Maputo")
                    .get("/account")
                    .then()
                    .statusCode(200);
        }
        assertEquals(before + 1, notifications.visits.size());
        assertEquals("Africa/Maputo", notifications.visits.getLast().zone().getId());
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }
}
