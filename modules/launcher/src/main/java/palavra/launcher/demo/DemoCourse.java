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

    /** Imports and publishes it in both languages, unless it is there. */
    public static void bring(Stack stack) {
        if (isThere(stack)) {
            return;
        }
        Step.run("Demo course", () -> {
            Imports.publish(
                    stack, Imports.send(stack, folder("en"), "").path("id").asText());
            var edition = "?course=" + SLUG + "&community=" + Http.encoded("Cooperativas do litoral de Moçambique");
            Imports.publish(
                    stack, Imports.send(stack, folder("pt"), edition).path("id").asText());
        });
    }

    /** The address of its page in a language. */
    public static String page(String language) {
        return "/courses/" + SLUG + "/" + language;
    }

    /** The folders of its editions. */
    public static List<Path> sources() {
        return List.of(folder("en"), folder("pt"));
    }

    private static boolean isThere(Stack stack) {
        var about = Http.request(stack.api("courses") + "/about/" + SLUG, null)
                .GET()
                .build();
        return Http.send(about).statusCode() == 200;
    }

    private static Path folder(String language) {
        return Build.project().resolve("deploy/demo").resolve(language);
    }
}
