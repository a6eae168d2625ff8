package palavra.frontend;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import palavra.kernel.Role;
import palavra.kernel.test.Tokens;

/** Requests as a browser sends them, for tests of pages. */
public final class Browser {

    private Browser() {}

    /** A browser in which nobody signed in, set to English. */
    public static RequestSpecification visitor() {
        return visitor("en");
    }

    /** The same, set to those languages. */
    public static RequestSpecification visitor(String languages) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", languages);
    }

    /** A browser in which that person signed in. */
    public static RequestSpecification reader(String name, Role... roles) {
        return visitor().auth().oauth2(Tokens.of(name, roles));
    }

    /** The same, about to send one of our own forms: with the token that the page of a form carries. */
    public static RequestSpecification form(RequestSpecification browser) {
        var page = visitor().get("/preferences");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return browser.header("Sec-Fetch-Site", "same-origin")
                .cookies(page.cookies())
                .formParam("csrf-token", token);
    }
}
