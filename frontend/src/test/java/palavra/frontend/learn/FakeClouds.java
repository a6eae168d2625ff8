package palavra.frontend.learn;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.CloudWord;
import palavra.learning.api.cloud.Clouds;

/** One word cloud of two fields, where three languages have said something. */
@Mock
@Singleton
public class FakeClouds implements Clouds {

    public static final UUID CLOUD = UUID.fromString("0197a000-0000-7000-8000-000000000027");

    static final List<CloudWord> WORDS = List.of(
            new CloudWord("river", "River <b>", Language.ENGLISH, 100, false),
            new CloudWord("ماء", "ماء", Language.of("ar"), 25, false),
            new CloudWord("水", "水", null, 1, false));

    final List<String> calls = new ArrayList<>();
    List<String> own = List.of();
    String refusal;
    boolean nobody;

    void reset() {
        calls.clear();
        own = List.of();
        refusal = null;
        nobody = false;
    }

    @Override
    public List<CloudView> in(Actor actor, UUID run, UUID unit) {
        return List.of(of(actor, run, CLOUD, null));
    }

    @Override
    public CloudView of(Actor actor, UUID run, UUID cloud, UUID edition) {
        calls.add("of " + edition);
        var closed = actor.is(Role.ADMINISTRATOR) ? "team" : own.isEmpty() ? null : "said";
        var words = nobody ? List.<CloudWord>of() : WORDS;
        return new CloudView(cloud, 2, own, closed == null ? null : words, nobody ? 0 : 200, true, closed);
    }

    @Override
    public CloudView say(Actor actor, UUID run, UUID cloud, List<String> words) {
        calls.add("say " + words);
        if (refusal != null) {
            throw Refusal.invalid(refusal, "Write at least one word.");
        }
        own = words.stream().filter(word -> !word.isBlank()).toList();
        return of(actor, run, cloud, null);
    }

    @Override
    public CloudDesk desk(Actor actor, UUID run, UUID cloud) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw Refusal.notFound();
        }
        var rude = new CloudWord("rude", "Rude", Language.ENGLISH, 1, true);
        var acts = List.of(new CloudDesk.Act(Instant.parse("2026-03-20T10:00:00Z"), "Helena <i>", "rude", true));
        return new CloudDesk(
                UUID.randomUUID(),
                nobody ? List.of() : List.of(WORDS.getFirst(), WORDS.get(1), rude),
                200,
                nobody ? List.of() : acts,
                "Africa/Maputo");
    }

    @Override
    public byte[] export(Actor actor, UUID run, UUID cloud) {
        return "word".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void hide(Actor actor, UUID run, UUID cloud, String word, boolean hidden) {
        calls.add("hide " + word + " " + hidden);
    }
}
