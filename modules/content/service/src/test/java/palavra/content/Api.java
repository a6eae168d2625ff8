package palavra.content;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import palavra.kernel.Role;
import palavra.kernel.test.Tokens;

/** The REST API of content in the hands of named people. */
public final class Api {

    static final String AUTHOR = "Amina";

    private Api() {}

    public static RequestSpecification as(String name, Role... roles) {
        return given().auth().oauth2(Tokens.of(name, roles));
    }

    public static RequestSpecification author() {
        return as(AUTHOR, Role.AUTHOR);
    }

    public static Response upload(RequestSpecification who, byte[] archive) {
        return who.contentType("application/gzip")
                .queryParam("name", "course.tar.gz")
                .body(archive)
                .post("/api/content/imports");
    }

    public static Response publish(UUID importId) {
        return author().post("/api/content/imports/{id}/publication", importId);
    }

    public static UUID id(Response response, String path) {
        return UUID.fromString(response.then().extract().path(path));
    }
}
