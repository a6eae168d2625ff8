package palavra.kernel.test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.kernel.Role;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TokensTest {

    @Test
    void shouldLetTheBearerInWhenTheTokenIsValid() {
        given().auth()
                .oauth2(Tokens.of("Ana", Role.LEARNER))
                .get("/api/whoami")
                .then()
                .statusCode(200)
                .body(equalTo(Tokens.id("Ana").toString()));
    }

    @Test
    void shouldRefuseTheBearerWhenTheRoleIsMissing() {
        given().auth()
                .oauth2(Tokens.of("Ana", Role.AUTHOR))
                .get("/api/whoami")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void shouldRefuseTheBearerWhenTheTokenIsForged(String token) {
        given().auth().oauth2(token).get("/api/whoami").then().statusCode(401);
    }

    static Stream<String> forgeries() {
        return Tokens.forged("Ana", Role.LEARNER);
    }

    @Path("/api/whoami")
    public static class WhoAmI {

        @GET
        @RolesAllowed("learner")
        public String id(@Context SecurityContext security) {
            return ((JsonWebToken) security.getUserPrincipal()).getSubject();
        }
    }
}
