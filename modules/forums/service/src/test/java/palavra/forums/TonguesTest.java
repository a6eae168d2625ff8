package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.remote.RemoteTongues;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TonguesTest {

    private static final String THREADS = "/api/forums/runs/{run}/threads";
    private static final String THREAD = THREADS + "/{thread}";
    private static final String POST = "/api/forums/runs/{run}/posts/{post}";
    private static final String LANGUAGES = "/api/forums/languages";

    @Inject
    World world;

    @TestHTTPResource
    URI server;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldFindOutTheLanguageWhereNobodySaidIt() {
        var thread = asked("Ana", "Kisima chetu kina chumvi", "Tufanye nini ili maji yawe mazuri kwa watu wa hapa?");
        as("Ben")
                .get(THREAD, RAIN, thread)
                .then()
                .body("question.language", equalTo("sw"))
                .body("question.guessed", equalTo(true));
        as("Ana")
                .body(Map.of("markdown", "Now I ask the same in English, so that you can read it"))
                .put(POST, RAIN, thread)
                .then()
                .body("language", equalTo("en"));
        as("Ben").get(THREADS + "?language=en&limit=60", RAIN).then().body("page.items.id", hasItem(thread));
    }

    @Test
    void shouldBeCorrectedByTheAuthorAndTheTeamOnly() {
        var thread = open("Ana", "the language of it");
        say("Ana", thread, "pt", 200);
        say("Oumar", thread, "es", 200);
        say("Ben", thread, "fr", 403);
        say("Nia", thread, "fr", 404);
        as("Ana")
                .body(Map.of("language", "nonsense of a tag that nobody speaks"))
                .put(POST + "/language", RAIN, thread)
                .then()
                .statusCode(400);
        as("Ben")
                .get(THREADS + "?language=es&limit=60", RAIN)
                .then()
                .body("page.items.id", hasItem(thread))
                .body("page.items.find { it.id == '%s' }.language".formatted(thread), equalTo("es"));
        as("Ana")
                .body(Map.of("markdown", "Said by a person, it stays what was said when the text changes"))
                .put(POST, RAIN, thread)
                .then()
                .body("language", equalTo("es"));
    }

    @Test
    void shouldShowOnlyWhatOneReads() {
        world.enroll(RAIN, "Amal", palavra.learning.api.EnrollmentState.ACTIVE);
        var english = open("Ana", "in English");
        var portuguese = asked("Ana", "Em português", "O que é que vocês acham disso?");
        as("Amal").get(LANGUAGES).then().body("", equalTo(List.of()));
        readable("Amal").body("page.items.id", hasItem(english)).body("page.items.id", not(hasItem(portuguese)));
        as("Amal").body(List.of("pt-BR", "ar", "pt-BR")).put(LANGUAGES).then().statusCode(200);
        readable("Amal")
                .body("reads", equalTo(List.of("pt-BR", "ar")))
                .body("page.items.id", hasItem(portuguese))
                .body("page.items.id", not(hasItem(english)));
        as("Amal").get(THREADS + "?limit=60", RAIN).then().body("page.items.id", hasItems(english, portuguese));
        as("Amal").body(List.of()).put(LANGUAGES).then().statusCode(400).body("code", equalTo("languages-missing"));
        as("Amal").body("[null]").put(LANGUAGES).then().statusCode(400).body("code", equalTo("languages-missing"));
        as("Amal")
                .body(IntStream.range(0, 21).mapToObj(i -> "x-" + i).toList())
                .put(LANGUAGES)
                .then()
                .statusCode(400);
    }

    @Test
    void shouldStandUnderTheOriginalInTheLanguageOfTheReader() {
        var thread = asked("Ana", "Água salobra", "O que é que vocês fazem quando a água não é boa?");
        translate("Ben", thread, "What do you do when the water is not good?").statusCode(403);
        translate("Oumar", thread, "What do you do when the water is **not** good? <script>alert(1)</script>")
                .statusCode(200)
                .body("translation.by", equalTo("Oumar"));
        as("Ben")
                .get(THREAD, RAIN, thread)
                .then()
                .body("question.html", org.hamcrest.Matchers.containsString("vocês"))
                .body("question.translation.html", org.hamcrest.Matchers.containsString("<strong>not</strong>"))
                .body("question.translation.html", not(org.hamcrest.Matchers.containsString("<script")))
                .body("question.translation.machine", nullValue())
                .body("question.translation.older", equalTo(false));
        as("Ana").body(Map.of("markdown", "O que é que vocês fazem agora?")).put(POST, RAIN, thread);
        as("Ben").get(THREAD, RAIN, thread).then().body("question.translation.older", equalTo(true));
        as("Oumar")
                .body(Map.of("language", "pt", "markdown", "x"))
                .put(POST + "/translations", RAIN, thread)
                .then()
                .statusCode(409)
                .body("code", equalTo("same-language"));
    }

    @Test
    void shouldNotShowATranslationOfWhatIsHidden() {
        var thread = open("Ana", "hidden with its translation");
        var post = reply("Ben", thread, null, "Texto");
        say("Ben", post, "pt", 200);
        translate("Oumar", post, "Rude").statusCode(200);
        as("Oumar").put(POST + "/hiding", RAIN, post).then().statusCode(200);
        as("Chidi").get(THREAD, RAIN, thread).then().body("responses.items[0].translation", nullValue());
        as("Chidi").get(POST + "/translations", RAIN, post).then().body("translations", equalTo(List.of()));
        as("Oumar").get(POST + "/translations", RAIN, post).then().body("translations.html", hasItem("<p>Rude</p>\n"));
    }

    @Test
    void shouldKeepBookmarks() {
        var thread = open("Ana", "to be found again");
        as("Ben").put(THREAD + "/bookmark", RAIN, thread).then().statusCode(200);
        as("Ben")
                .get(THREADS + "?filter=bookmarked", RAIN)
                .then()
                .body("page.items.id", hasItem(thread))
                .body("counts.bookmarked", equalTo(1));
        as("Ben")
                .get(THREAD, RAIN, thread)
                .then()
                .body("bookmarked", equalTo(true))
                .body("following", equalTo(false))
                .body("readAt", nullValue());
        as("Ben").delete(THREAD + "/bookmark", RAIN, thread).then().statusCode(200);
        as("Ben").get(THREADS + "?filter=bookmarked", RAIN).then().body("counts.bookmarked", equalTo(0));
    }

    @Test
    void shouldLeadToWhatIsNew() {
        var thread = open("Ana", "with something new");
        reply("Ben", thread, null, "Known");
        as("Chidi").get(THREAD, RAIN, thread).then().body("unread", nullValue());
        var first = reply("Ben", thread, null, "New");
        reply("Ana", thread, first, "New too");
        as("Chidi")
                .get(THREADS + "?filter=unread&limit=60", RAIN)
                .then()
                .body("page.items.find { it.id == '%s' }.fresh".formatted(thread), equalTo(2));
        String cursor = as("Chidi").get(THREAD, RAIN, thread).then().extract().path("unread");
        as("Chidi")
                .queryParam("cursor", cursor)
                .get(THREAD, RAIN, thread)
                .then()
                .body("responses.items.id", equalTo(List.of(first)));
    }

    @Test
    void shouldTellWhatOthersWroteSince() {
        var thread = open("Ana", "lies open");
        String seen = as("Chidi").get(THREAD, RAIN, thread).then().extract().path("lastAt");
        news("Chidi", thread, seen).statusCode(200).body("posts", equalTo(0));
        reply("Chidi", thread, null, "One's own is no news");
        var first = reply("Ben", thread, null, "New");
        String cursor =
                news("Chidi", thread, seen).body("posts", equalTo(1)).extract().path("cursor");
        as("Chidi")
                .queryParam("cursor", cursor)
                .get(THREAD, RAIN, thread)
                .then()
                .body("responses.items.id", hasItem(first));
        news("Nia", thread, seen).statusCode(404);
        news("Chidi", thread, "nonsense").statusCode(400);
        news("Chidi", Ids.next().toString(), seen).statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse news(String name, String thread, String at) {
        return as(name).queryParam("at", at).get(THREAD + "/news", RAIN, thread).then();
    }

    @Test
    void shouldBeTheSameDoorOverHttp() {
        ClientRequestFilter bearer =
                request -> request.getHeaders().putSingle("Authorization", "Bearer " + Tokens.of("Oumar"));
        var door =
                RemoteTongues.at(RestClientBuilder.newBuilder().baseUri(server).register(bearer));
        var oumar = Tokens.actor("Oumar");
        var post = UUID.fromString(open("Ana", "over HTTP"));
        assertThat(door.read(oumar, List.of(Language.ENGLISH, Language.PORTUGUESE)))
                .isEqualTo(door.reads(oumar));
        assertThat(door.say(oumar, RAIN, post, Language.PORTUGUESE).language()).isEqualTo(Language.PORTUGUESE);
        assertThat(door.translate(oumar, RAIN, post, new NewTranslation(Language.ENGLISH, "Text"))
                        .translation()
                        .html())
                .isEqualTo("<p>Text</p>\n");
        assertThat(door.of(oumar, RAIN, post).translations()).hasSize(1);
        assertThatThrownBy(() -> door.read(oumar, List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("languages-missing"));
    }

    private static io.restassured.response.ValidatableResponse readable(String name) {
        return as(name).get(THREADS + "?readable=true&limit=60", RAIN).then();
    }

    private static void say(String name, String post, String language, int status) {
        as(name).body(Map.of("language", language))
                .put(POST + "/language", RAIN, post)
                .then()
                .statusCode(status);
    }

    private static io.restassured.response.ValidatableResponse translate(String name, String post, String text) {
        return as(name).body(Map.of("language", "en", "markdown", text))
                .put(POST + "/translations", RAIN, post)
                .then();
    }

    private static String asked(String name, String title, String text) {
        return as(name).body(Map.of("key", Ids.next().toString(), "kind", "QUESTION", "title", title, "markdown", text))
                .post(THREADS, RAIN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
