package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.forums.archive.Archive;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ArchiveTest {

    private static final String PEOPLE = """
            {"people": [{"id": "%s", "name": "Odete", "language": "pt"}]}
            """.formatted(Tokens.id("Odete"));
    private static final String POST = """
            {"author": "%s", "at": "2025-03-%02dT10:00:%02dZ", "language": %s, "text": "%s", "on": %s, "votes": [%s],
             "accepted": %s, "endorsedBy": null}""";

    @Inject
    World world;

    @Inject
    Sql sql;

    @ConfigProperty(name = "palavra.database.url")
    String url;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldBringADiscussionAsItWasHeld() {
        bring(PEOPLE + thread("held", 60));
        var thread = found("held-0");
        as("Ana")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("title", equalTo("Quanto chove held"))
                .body("question.author.name", equalTo("Odete"))
                .body("question.html", containsString("<strong>chuva</strong>"))
                .body("question.votes", equalTo(1))
                .body("replies", equalTo(61))
                .body("answered", equalTo(true))
                .body("responses.items", hasSize(50))
                .body("responses.items[0].accepted", equalTo(true))
                .body("responses.items[0].comments", hasSize(1))
                .body("responses.next", notNullValue());
        as("Ben")
                .get("/api/forums/runs/{run}/threads?text=telhado", RAIN)
                .then()
                .body("page.items.id", equalTo(java.util.List.of(thread)));
        assertThat(told(thread)).as("nobody is told of what was held long ago").isZero();
        reply("Ben", thread, null, "It goes on");
        assertThat(counted(thread)).isEqualTo(Map.of("replies", 62, "posts", 63));
    }

    @Test
    void shouldBringEachDiscussionOnce() {
        bring(thread("once", 3) + "\n" + thread("another", 2));
        bring(thread("once", 3) + "\n" + thread("third", 2));
        for (var key : new String[] {"once", "another", "third"}) {
            assertThat(sql.list("select id from post where key = ?", row -> true, key + "-0"))
                    .hasSize(1);
        }
        var thread = found("once-0");
        assertThat(counted(thread)).isEqualTo(Map.of("replies", 4, "posts", 5));
    }

    @Test
    void shouldNotTakeThoseWhoTookPartForNewcomers() {
        bring(PEOPLE + thread("early", 1, 2) + "\n" + thread("late", 1, 9));
        var links = "See https://a.example https://b.example and https://c.example";
        as("Odete")
                .get("/api/forums/runs/{run}/posts/{post}", RAIN, reply("Odete", found("late-0"), null, links))
                .then()
                .body("hidden", equalTo(false));
    }

    /** A question with that many responses, the first of which is accepted and commented on. */
    private static String thread(String key, int responses) {
        return thread(key, responses, 2);
    }

    /** The same, read by who asked on that day of March. */
    private static String thread(String key, int responses, int read) {
        var odete = Tokens.id("Odete");
        var ben = Tokens.id("Ben");
        var posts = IntStream.rangeClosed(1, responses)
                .mapToObj(number -> POST.formatted(
                        ben, 2, number % 60, "null", "Num telhado chove " + number, null, "", number == 1))
                .collect(Collectors.joining(","));
        return """
               {"thread": {"key": "%s", "kind": "QUESTION", "topic": "topic.general", "title": "Quanto chove %1$s",
                "closed": false, "posts": [%s, %s, %s],
                "readings": [{"person": "%s", "at": "2025-03-%02dT10:00:00Z", "following": true}]}}""".formatted(
                        key,
                        POST.formatted(odete, 1, 0, "\"pt\"", "Quanta **chuva**?", null, "\"" + ben + "\"", false),
                        posts,
                        POST.formatted(odete, 3, 0, "\"pt\"", "Obrigada", 1, "", false),
                        odete,
                        read)
                .replace("\n", " ");
    }

    private void bring(String lines) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "palavra.database.url",
                url,
                "palavra.database.username",
                "palavra",
                "palavra.database.password",
                "palavra"));
        new Archive(RAIN, settings).bring(new BufferedReader(new StringReader(lines)));
    }

    private String found(String key) {
        return sql.one("select id from post where key = ?", row -> row.getString("id"), key)
                .orElseThrow();
    }

    private int told(String thread) {
        return sql.one("select count(*) as told from outbox where key = ?", row -> row.getInt("told"), thread)
                .orElseThrow();
    }

    private Map<String, Integer> counted(String thread) {
        return sql.one(
                        "select t.replies, (select count(*) from post p where p.thread = t.id) as posts from thread t"
                                + " where t.id = ?::uuid",
                        row -> Map.of("replies", row.getInt("replies"), "posts", row.getInt("posts")),
                        thread)
                .orElseThrow();
    }
}
