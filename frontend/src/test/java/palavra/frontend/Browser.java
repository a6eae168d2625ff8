package palavra.frontend;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import palavra.kernel.Role;
import palavra.kernel.test.Tokens;

/** Requests as a browser sends them, for tests of pages. */
public final class Browser {

    private Browser() {}

    /** A browser in which nobody signed in. */
    public static RequestSpecification visitor() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en");
    }

    /** A browser in which that person signed in. */
    public static RequestSpecification reader(String name, Role... roles) {
        return visitor().auth().oauth2(Tokens.of(name, roles));
    }

    /** The same, sending one of our own forms. */
    public static RequestSpecification form(RequestSpecification browser) {
        return browser.header("Sec-Fetch-Site", "same-origin");
    }
}
