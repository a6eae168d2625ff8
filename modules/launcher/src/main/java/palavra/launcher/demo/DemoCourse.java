package palavra.launcher.demo;

import java.nio.file.Path;
import java.util.List;
import palavra.launcher.Build;
import palavra.launcher.Http;
import palavra.launcher.Imports;
import palavra.launcher.Stack;
import palavra.launcher.Step;

/** The demo course of {@code deploy/demo}: an English source and a Portuguese edition with a case study of its own. */
public final class DemoCourse {

    /** Its place in addresses. */
    public static final String SLUG = "catching-rain-clean-water-from-your-own-roof";

    private DemoCourse() {}

    /** Imports and publishes it in both languages, as far as it is not there. */
    public static void bring(Stack stack) {
        if (!isThere(stack, "en")) {
            Step.run("Demo course in English", () -> publish(stack, "en", ""));
        }
        if (!isThere(stack, "pt")) {
            var edition = "?course=" + SLUG + "&community=" + Http.encoded("Cooperativas do litoral de Moçambique");
            Step.run("Demo course in Portuguese", () -> publish(stack, "pt", edition));
        }
    }

    /** The address of its page in a language. */
    public static String page(String language) {
        return "/courses/" + SLUG + "/" + language;
    }

    /** The folders of its editions. */
    public static List<Path> sources() {
        return List.of(folder("en"), folder("pt"));
    }

    private static void publish(Stack stack, String language, String edition) {
        Imports.publish(
                stack, Imports.send(stack, folder(language), edition).path("id").asText());
    }

    private static boolean isThere(Stack stack, String language) {
        var about = Http.send(Http.request(stack.url() + "/api/courses/about/" + SLUG, null)
                .GET()
                .build());
        return about.statusCode() == 200 && about.body().contains("\"language\":\"" + language + "\"");
    }

    private static Path folder(String language) {
        return Build.project().resolve("deploy/demo").resolve(language);
    }
}
