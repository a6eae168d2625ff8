package palavra.frontend.faults;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FaultsTest {

    /** Something to fail with, as a page and as a service's resource. */
    @Path("/")
    @PermitAll
    public static class Failing {

        @GET
        @Path("test/refused")
        public String refused() {
            throw Refusal.conflict("run-is-full", "The run is full. You are number 14 on the waiting list.", 14);
        }

        @GET
        @Path("test/broken")
        public String broken() {
            throw new IllegalStateException("a secret of ours");
        }

        @GET
        @Path("test/away")
        public String away() {
            throw new ProcessingException("connection refused");
        }

        @GET
        @Path("api/test/broken")
        public String brokenService() {
            throw new IllegalStateException("a secret of ours");
        }

        @GET
        @Path("api/test/refused")
        public String refusedService() {
            return refused();
        }

        @POST
        @Path("test/away")
        public String sentAway() {
            return away();
        }

        @POST
        @Path("test/form")
        public String form() {
            return "taken";
        }

        @POST
        @Path("api/test/file")
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        public String file(@RestForm String path, @RestForm("file") FileUpload file) throws IOException {
            return path + ": " + Files.readString(file.uploadedFile());
        }
    }

    @Path("/test/closed")
    public static class Closed {

        @GET
        public String forgotten() {
            return "open";
        }
    }

    @Test
    void shouldAnswerAPageWhenNothingIsThere() {
        visitor()
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>There is nothing here</h1>"));
    }

    @Test
    void shouldSpeakTheReadersLanguageWhenRefused() {
        visitor("pt-MZ,pt;q=0.9")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("<h1>Aqui não há nada</h1>"), containsString("lang=\"pt\""));
    }

    @Test
    void shouldSayTheRuleWhenARefusalHasNoTranslation() {
        visitor()
                .get("/test/refused")
                .then()
                .statusCode(409)
                .body(containsString("You are number 14 on the waiting list."));
    }

    @Test
    void shouldAnswerANoticeWhenHtmxAsks() {
        visitor()
                .header("HX-Request", "true")
                .get("/test/refused")
                .then()
                .statusCode(409)
                .header("HX-Retarget", "#problems")
                .body(startsWith("<div class=\"notice bad\""), not(containsString("<html")));
    }

    @Test
    void shouldTellNothingButANumberWhenSomethingBreaks() {
        visitor()
                .get("/test/broken")
                .then()
                .statusCode(500)
                .body(containsString("Something went wrong on our side"), not(containsString("secret")));
        visitor()
                .get("/api/test/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(containsString("\"code\":\"fault\""), not(containsString("secret")));
    }

    @Test
    void shouldAskToTryAgainWhenAnotherServiceIsAway() {
        visitor()
                .get("/test/away")
                .then()
                .statusCode(503)
                .body(
                        containsString("<h1>Not available now</h1>"),
                        containsString("Try again in a minute."),
                        containsString("href=\"/test/away\">Try again</a>"),
                        not(containsString("tell us this number")));
    }

    /** A link would not send the form again, and what was written would be gone. */
    @Test
    void shouldSayThatWhatWasWrittenIsStillThereWhenAFormCouldNotBeTaken() {
        form(visitor())
                .post("/test/away")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body(containsString("you can send it again"), not(containsString("Try again</a>")));
    }

    @Test
    void shouldAnswerAProblemWhenAServiceRefuses() {
        visitor()
                .get("/api/test/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body(containsString("\"type\":\"urn:palavra:problem:run-is-full\""), containsString("\"14\""));
    }

    @Test
    void shouldKeepClosedWhatForgotToSayWhoMay() {
        visitor().get("/test/closed").then().statusCode(401);
        reader("Amina", Role.LEARNER).get("/test/closed").then().statusCode(403);
    }

    @Test
    void shouldSendSafetyHeadersWithEveryAnswer() {
        for (var path : new String[] {"/", "/nowhere", "/test/broken", "/api/test/refused", "/test%3Bx", "/icon.svg"}) {
            visitor()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Referrer-Policy", "strict-origin-when-cross-origin");
        }
    }

    @Test
    void shouldRefuseAPathThatCanBeReadInTwoWays() {
        visitor().urlEncodingEnabled(false).get("/account%3Bx").then().statusCode(400);
    }

    @Test
    void shouldTakeAFormOnlyFromOurOwnPages() {
        visitor()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/test/form")
                .then()
                .statusCode(403);
        visitor()
                .header("Sec-Fetch-Site", "same-site")
                .post("/test/form")
                .then()
                .statusCode(403);
        visitor()
                .header("Origin", "http://elsewhere.example")
                .post("/test/form")
                .then()
                .statusCode(403);
        visitor().post("/test/form").then().statusCode(403).body(containsString("<h1>You may not do this here</h1>"));
        form(visitor()).post("/test/form").then().statusCode(200);
    }

    @Test
    void shouldRefuseAFormWithoutItsToken() {
        visitor()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("theme", "dark")
                .post("/preferences")
                .then()
                .statusCode(403)
                .body(containsString("Open it again and try again."));
    }

    @Test
    void shouldRefuseABodyThatIsTooLargeForAForm() {
        form(visitor())
                .formParam("from", "x".repeat(1_100_000))
                .post("/preferences")
                .then()
                .statusCode(413)
                .body(containsString("This is too large to be sent."));
        visitor()
                .contentType("application/json")
                .body("x".repeat(1_100_000))
                .post("/api/test/refused")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void shouldRefuseTheWrongMethodCalmly() {
        form(visitor()).post("/account").then().statusCode(405).body(containsString("<h1>This was not accepted</h1>"));
    }

    @Test
    void shouldKeepWhatWasWrittenWhenTheTokenOfAFormIsGone() {
        visitor()
                .header("Sec-Fetch-Site", "same-origin")
                .header("HX-Request", "true")
                .formParam("theme", "dark")
                .post("/preferences")
                .then()
                .statusCode(403)
                .header("HX-Retarget", "#problems");
    }

    @Test
    void shouldTakeFormsOfTheApiWithoutATokenOfOurPages() {
        given().auth()
                .oauth2(Tokens.of("Amina", Role.AUTHOR))
                .multiPart("path", "plan.txt")
                .multiPart("file", "any.txt", "A tank and a roof.".getBytes(UTF_8))
                .post("/api/test/file")
                .then()
                .statusCode(200)
                .body(equalTo("plan.txt: A tank and a roof."));
    }
}
