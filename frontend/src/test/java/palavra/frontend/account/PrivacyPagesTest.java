package palavra.frontend.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyPagesTest {

    @Test
    void shouldSayWhatGoesAndWhatStaysBeforeAnythingIsErased() {
        amina().get("/account/data").then().statusCode(200).body(containsString("href=\"/account/data/file\""));
        amina().get("/account/erasure")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("What goes"),
                        containsString("by “former learner”"),
                        containsString("type your name: Amina")));
        amina().cookie("language", "pt")
                .get("/account/erasure")
                .then()
                .statusCode(200)
                .body(containsString("«antigo participante»"), not(containsString("What goes")));
        visitor().get("/account/erasure").then().statusCode(401);
        visitor().get("/account/data/file").then().statusCode(401);
        visitor().get("/account/erasure/begun").then().statusCode(200);
    }

    /** A file that leaves a part out would look like all there is. */
    @Test
    void shouldGiveNoFileWhileAModuleIsAway() {
        amina().get("/account/data/file").then().statusCode(503);
    }

    @Test
    void shouldEraseNobodyWhoDoesNotTypeTheirName() {
        form(amina())
                .formParam("name", "Somebody")
                .formParam("texts", "true")
                .post("/account/erasure")
                .then()
                .statusCode(400)
                .body(
                        containsString("This is not your name as it stands above."),
                        containsString("name=\"texts\" value=\"true\" checked"));
        visitor().formParam("name", "Amina").post("/account/erasure").then().statusCode(not(303));
    }

    @Test
    void shouldSayWhyTheLastLeadOfARunCannotGoYet() {
        form(amina())
                .formParam("name", " Amina ")
                .post("/account/erasure")
                .then()
                .statusCode(409)
                .body(containsString("A run keeps at least one lead. Name another one first."));
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }
}
