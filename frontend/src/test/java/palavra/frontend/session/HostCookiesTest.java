package palavra.frontend.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HostCookiesTest {

    @Test
    void shouldPrefixTheCookieOfFormsWhenServedByHttps() {
        var cookie = visitor()
                .header("X-Forwarded-Proto", "https")
                .get("/preferences")
                .getHeaders()
                .getValues("Set-Cookie")
                .getFirst();
        assertTrue(cookie.startsWith("__Host-csrf-token="), cookie);
        assertTrue(cookie.contains("; Path=/") && cookie.contains("; Secure") && cookie.contains("; HTTPOnly"), cookie);
    }

    @Test
    void shouldLeaveItsNameAloneOnPlainHttp() {
        visitor().get("/preferences").then().header("Set-Cookie", not(containsString("__Host-")));
    }

    @Test
    void shouldTakeAFormOverHttpsOnlyWithThePrefixedCookie() {
        assertEquals(303, choose("__Host-csrf-token"));
        assertEquals(403, choose("csrf-token"));
    }

    @Test
    void shouldLeaveOutWhatClaimsToBeOursWithoutThePrefix() {
        assertEquals(
                "theme=dark; q_session_web=ours",
                HostCookies.received(
                        "q_session_web=planted; theme=dark;" + " ,q_session_web=planted;__Host-q_session_web=ours"));
    }

    private static int choose(String cookie) {
        var page = visitor().header("X-Forwarded-Proto", "https").get("/preferences");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return visitor()
                .header("X-Forwarded-Proto", "https")
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(cookie, page.getCookie("__Host-csrf-token"))
                .formParam("csrf-token", token)
                .formParam("language", "pt")
                .post("/preferences")
                .statusCode();
    }
}
