package palavra.launcher.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import palavra.launcher.Build;
import palavra.launcher.Http;
import palavra.launcher.Imports;
import palavra.launcher.Retry;
import palavra.launcher.Stack;
import palavra.launcher.Step;

/** The demo course of {@code deploy/demo}: an English source and a Portuguese edition with a case study of its own. */
public final class DemoCourse {

    /** Its place in addresses. */
    public static final String SLUG = "catching-rain-clean-water-from-your-own-roof";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private DemoCourse() {}

    /** Imports and publishes it in both languages, as far as it is not there. */
    public static void bring(Stack stack) {
        if (!isThere(stack, "en")) {
            Step.run("Demo course in English", () -> publish(stack, "en", ""));
            Step.run("Its facilitator", () -> facilitate(stack));
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

    /** Puts the demo facilitator on the team, once the course's run has heard of its publication. */
    private static void facilitate(Stack stack) {
        var people = stack.identity().get("/users?exact=true&email=facilitator@example.org");
        if (people.isEmpty()) {
            return;
        }
        var person = people.get(0);
        var name =
                person.get("firstName").asText() + " " + person.get("lastName").asText();
        new Retry(PATIENCE).until("The demo course", () -> isThere(stack, "en"));
        var about = Http.json(Http.request(about(stack), null).GET().build());
        var member = stack.api("courses") + "/runs/" + about.at("/runs/0/id").asText() + "/team/"
                + person.get("id").asText();
        Http.json(Http.request(member, stack.token())
                .header("Content-Type", "application/json")
                .PUT(Http.body(Map.of("name", name, "role", "FACILITATOR")))
                .build());
    }

    private static String about(Stack stack) {
        return stack.api("courses") + "/about/" + SLUG;
    }

    private static boolean isThere(Stack stack, String language) {
        var about = Http.send(Http.request(about(stack), null).GET().build());
        return about.statusCode() == 200 && about.body().contains("\"language\":\"" + language + "\"");
    }

    private static Path folder(String language) {
        return Build.project().resolve("deploy/demo").resolve(language);
    }
}
