package palavra.kernel.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/runs;x",
                "/runs%3Bx",
                "/runs%2fx",
                "/runs%5Cx",
                "/runs\\x",
                "//runs",
                "/runs//x",
                "/./runs",
                "/runs/..",
                "/%2e%2E/runs",
                "/runs/.%2e/x",
                "/runs%252f",
                "/runs%00",
                "/runs%0a",
                "/runs%",
                "/runs%2",
                "/runs%zz",
                "http://elsewhere/runs",
                "*",
                "/runs/."
            })
    void shouldRefuseWhenAPathCanBeReadInTwoWays(String uri) {
        assertTrue(PathGuard.isRefused(uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalog",
                "/catalog?q=a;b//c%2f..",
                "/.well-known/security.txt",
                "/media/1/a.b.c.png",
                "/courses/%C3%A1gua",
                "/files/..hidden",
                "/a%20b"
            })
    void shouldLetOrdinaryAddressesPass(String uri) {
        assertFalse(PathGuard.isRefused(uri));
    }
}
