package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MentionsTest {

    private static final String THREADS = "/api/forums/runs/{run}/threads";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void build() {
        world.build();
        List.of("Maria", "Maria Alves").forEach(name -> world.enroll(RAIN, name, EnrollmentState.ACTIVE));
    }

    @Test
    void shouldLetWhoeverIsCalledFollowTheThread() {
        var thread = open("Ana", "calling");
        reply("Ben", thread, null, "What do you say, @maria alves and @Ben and @Nobody?");
        as("Maria Alves").get(THREADS + "?filter=following", RAIN).then().body("page.items.id", hasItem(thread));
        as("Maria").get(THREADS + "?filter=following", RAIN).then().body("page.items.id", not(hasItem(thread)));
        for (var event : List.of("post-marked", "person-called")) {
            assertThat(told(event, thread))
                    .hasSize(1)
                    .allMatch(data -> data.contains(Tokens.id("Maria Alves").toString()));
        }
    }

    @Test
    void shouldCallNobodyWhereTwoHaveTheName() {
        world.enrollAs(RAIN, "Second Chidi", "Chidi", EnrollmentState.ACTIVE);
        var thread = open("Ana", "two of a name");
        reply("Ben", thread, null, "Hello @Chidi");
        assertThat(told("person-called", thread)).isEmpty();
        world.enrollAs(RAIN, "Second Chidi", "Chidi", EnrollmentState.WITHDRAWN);
        reply("Ben", thread, null, "Hello again @Chidi and @Nia who is not of this run");
        assertThat(told("person-called", thread)).hasSize(1);
        as("Chidi").get("/api/forums/overview").then().body("threads.thread.id", hasItem(thread));
        as("Chidi").get(THREADS + "/{thread}", RAIN, thread).then().body("following", equalTo(true));
    }

    @Test
    void shouldCallNobodyWhoMutedTheWriter() {
        var reader = "Reader" + Ids.next();
        world.enroll(RAIN, reader, EnrollmentState.ACTIVE);
        mute(reader, "Ben");
        var thread = open("Ana", "calling who does not hear");
        reply("Ben", thread, null, "What do you say, @" + reader + "?");
        assertThat(told("person-called", thread)).isEmpty();
        mute(reader, "Ana");
        assertThat(told("person-muted", Tokens.id(reader).toString())).hasSize(2);
        as(reader).delete("/api/forums/runs/{run}/mutes/{person}", RAIN, Tokens.id("Ben"));
        reply("Ben", thread, null, "And now, @" + reader + "?");
        assertThat(told("person-called", thread)).hasSize(1);
    }

    private static void mute(String by, String person) {
        as(by).put("/api/forums/runs/{run}/mutes/{person}", RAIN, Tokens.id(person))
                .then()
                .statusCode(200);
    }

    private List<String> told(String event, String thread) {
        return sql.list(
                "select data from outbox where type = ? and key = ?",
                row -> row.getString("data"),
                "palavra.forums." + event + ".v1",
                thread);
    }
}
