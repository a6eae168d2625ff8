package palavra.frontend.tray;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;
import palavra.notifications.api.choices.Choices;
import palavra.notifications.api.choices.Sheet;

/** Amina has an address, Bento's takes no mail, and nobody knows one of anyone else. */
@Mock
@Singleton
class FakeChoices implements Choices {

    static final String TOKEN = "a-token_of-mail";

    List<Choice> chosen = Stream.of(Matter.values())
            .map(matter -> new Choice(matter, true, matter.usual(false)))
            .toList();
    int hour = 8;
    int unsubscribed;

    @Override
    public Sheet sheet(Actor actor) {
        var bento = actor.id().equals(Tokens.id("Bento"));
        var email = bento || actor.id().equals(Tokens.id("Amina")) ? actor.name() + "@example.org" : null;
        var refused = bento ? Instant.parse("2026-03-01T10:00:00Z") : null;
        return new Sheet(chosen, hour, ZoneId.of("Africa/Maputo"), email, refused, email != null);
    }

    @Override
    public void choose(Actor actor, List<Choice> choices, int at) {
        chosen = choices;
        hour = at;
    }

    @Override
    public void tryAgain(Actor actor) {}

    @Override
    public List<Matter> behind(String token) {
        if (!token.equals(TOKEN)) {
            throw Refusal.notFound();
        }
        return List.of(Matter.REPLIES, Matter.PLACES);
    }

    @Override
    public List<Matter> unsubscribe(String token) {
        var matters = behind(token);
        unsubscribed++;
        return matters;
    }
}
