package palavra.campus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watch that sees nothing is no watch: each way of doing harm is planted here, in a browser. */
class WatchTest {

    private static final String HOME = "https://planted.example";
    private static final Browsers BROWSERS = new Browsers();

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void shouldBeContentWithWordsAndLinks() {
        assertEquals(
                List.of(),
                faults("<h1 id=a>Rain</h1><div class=said><p>How <b>much</b>? <a href=/there>See</a></p></div>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '´',
            value = {
                "a script ran ¦ <script src=/ours.js></script><script>pwned()</script>",
                "a script ran ¦ <img src=/nothing.png onerror=pwned()>",
                "a script ran ¦ <svg onload=pwned()></svg>",
                "a script ran ¦ <input autofocus onfocus=pwned()>",
                "a script ran ¦ <details open ontoggle=pwned()></details>",
                "a dialog says hello ¦ <script>alert('hello')</script>",
                "a script failed ¦ <script>nobody()</script>",
                "a window opened ¦ <script>open('/there')</script>",
                "asked for https://elsewhere.example/p.png ¦ <img src=https://elsewhere.example/p.png>",
                "asked for https://elsewhere.example/a.css ¦ <style>@import 'https://elsewhere.example/a.css';</style>",
                "asked for https://elsewhere.example/ ¦ <meta http-equiv=refresh content='0;url=https://elsewhere.example/'>",
                "asked for https://elsewhere.example/ ¦ <script>location='https://elsewhere.example/'</script>",
                "a frame shows ¦ <iframe srcdoc=x></iframe>",
                "listens with onclick ¦ <p onclick=later()>x</p>",
                "listens with hx-on:load ¦ <p hx-on:load=later()>x</p>",
                "leads to a script ¦ <a href=javascript:later()>x</a>",
                "leads to a script ¦ <a href=' java&#9;script:later()'>x</a>",
                "leads to a script ¦ <a href='data:text/html,x'>x</a>",
                "leads to a script ¦ <svg><a xlink:href=javascript:later()>x</a></svg>",
                "leads to a script ¦ <form><button formaction=javascript:later()>x</button></form>",
                "is strange here ¦ <base href=/elsewhere/>",
                "is strange here ¦ <object></object>",
                "is a script in the page ¦ <script>1</script>",
                "is more than words ¦ <div class=said><p id=forms>x</p></div>",
                "is more than words ¦ <div class=said><p style=color:red>x</p></div>",
                "is more than words ¦ <div class=said><form><input name=password></form></div>",
                "is heard ¦ <div class=said><p data-hx-get=/end>x</p></div>",
                "has a name ¦ <div class=said><math><mtr id=forms><mi>x</mi></mtr></math></div>",
                "has a name ¦ <div class=said><math><mi>x</mi><a href=#a>y</a></math></div>",
                "stands twice ¦ <p id=a>x</p><p id=a>y</p>",
                "a name in the page stands ¦ <img name=querySelector>",
                "a name in the page stands ¦ <form name=body></form>",
                "is drawn over the page ¦ <p>Sign in</p><span class=math><math><mi style='position:fixed;inset:0'>x</mi></math></span>",
                "is drawn over the page ¦ <p>Sign in</p><span class=math><math><mspace mathbackground=red style='margin-top:-40px' width=9em height=9em></mspace></math></span>",
                "is higher than the window ¦ <span class=math style=display:block;height:9999px><math><mi>x</mi></math></span>",
                "scrolls sideways ¦ <p style=width:9999px>x</p>"
            })
    void shouldNotice(String fault, String planted) {
        var faults = faults(planted);
        assertTrue(faults.stream().anyMatch(one -> one.contains(fault)), fault + " is not in " + faults);
    }

    @Test
    void shouldNoticeWhatThePolicyRefuses() {
        var headers = Map.of("Content-Security-Policy", "default-src 'self'");
        assertTrue(
                faults("<p style=color:red>x</p>", headers).toString().contains("the policy refused style-src-attr"));
        assertTrue(faults("<img src=x onerror=pwned()>", headers)
                .toString()
                .contains("the policy refused script-src-attr"));
    }

    @Test
    void shouldNoticeAFaultOfOurs() {
        var faults = new ArrayList<String>();
        watch(
                faults,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("x")));
        assertEquals(List.of("somebody at %s/: / answered 500".formatted(HOME)), faults);
    }

    private static List<String> faults(String body) {
        return faults(body, Map.of());
    }

    private static List<String> faults(String body, Map<String, String> headers) {
        var faults = new ArrayList<String>();
        watch(
                faults,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setHeaders(headers)
                        .setBody("<!doctype html><title>x</title><body>" + body)));
        return faults;
    }

    /** A browser for which the home page is that, and nothing else is anywhere. */
    private static void watch(List<String> faults, java.util.function.Consumer<Route> home) {
        Page page = BROWSERS.person("en");
        page.route("**/*", Route::abort);
        page.route(HOME + "/", home);
        new Watch(page, HOME, "somebody", faults).look("/");
        page.context().close();
    }
}
