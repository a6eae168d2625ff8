package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.forums.api.Forums;
import palavra.forums.api.Mark;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.remote.RemoteForums;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** The remote door is the same door, over HTTP: same answers, same refusals. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RemoteDoorTest {

    @Inject
    World world;

    @TestHTTPResource
    URI server;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldActLikeTheDoorInTheProcess() {
        var ana = Tokens.actor("Ana");
        var door = as("Ana");
        var opened = door.open(
                ana,
                World.RAIN,
                new NewThread(
                        Ids.next().toString(),
                        ThreadKind.DISCUSSION,
                        null,
                        World.UNIT,
                        "Remote",
                        "Over **HTTP**",
                        Language.ENGLISH));
        assertThat(opened.question().html()).contains("<strong>HTTP</strong>");
        var reply = as("Ben")
                .reply(
                        Tokens.actor("Ben"),
                        World.RAIN,
                        opened.id(),
                        new NewPost(Ids.next().toString(), null, "A reply", Language.PORTUGUESE));
        assertThat(door.mark(ana, World.RAIN, reply.id(), Mark.VOTE, true).votes())
                .isEqualTo(1);
        assertThat(door.mark(ana, World.RAIN, reply.id(), Mark.VOTE, false).votes())
                .isZero();
        assertThat(door.post(ana, World.RAIN, reply.id()).language()).isEqualTo(Language.PORTUGUESE);
        assertThat(door.edit(ana, World.RAIN, opened.id(), "Changed").editedAt())
                .isNotNull();
        assertThat(door.thread(ana, World.RAIN, opened.id(), null).responses().items())
                .hasSize(1);
        assertThat(door.overview(ana).forums()).anyMatch(forum -> forum.run().equals(World.RAIN));
        var ofUnit = door.threads(ana, World.RAIN, ThreadQuery.ofUnit(World.UNIT, 5))
                .page()
                .items();
        assertThat(ofUnit).isNotEmpty().allMatch(thread -> World.UNIT.equals(thread.unit()));
    }

    @Test
    void shouldThrowTheRefusalTheDoorThrew() {
        assertThatThrownBy(() -> as("Nia").threads(Tokens.actor("Nia"), World.RAIN, ThreadQuery.ofUnit(null, 5)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(404));
        assertThatThrownBy(() -> as("Ana")
                        .reply(
                                Tokens.actor("Ana"),
                                World.RAIN,
                                Ids.next(),
                                new NewPost("k", null, "x".repeat(10_001), Language.ENGLISH)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("text-too-long");
                    assertThat(refusal.details()).containsExactly("10000");
                });
    }

    private Forums as(String name) {
        ClientRequestFilter bearer =
                request -> request.getHeaders().putSingle("Authorization", "Bearer " + Tokens.of(name));
        return RemoteForums.at(RestClientBuilder.newBuilder().baseUri(server).register(bearer));
    }
}
