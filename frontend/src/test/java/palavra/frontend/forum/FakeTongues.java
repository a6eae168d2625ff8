package palavra.frontend.forum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.Post;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.PostTongues;
import palavra.forums.api.tongues.Tongues;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Languages of the forum with one thread: nobody may say that a post is in Zulu, and one has to read something. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeTongues implements Tongues {

    private final FakeForums forums;

    FakeTongues(FakeForums forums) {
        this.forums = forums;
    }

    @Override
    public List<Language> reads(Actor actor) {
        return List.of(Language.PORTUGUESE, Language.of("gn"));
    }

    @Override
    public List<Language> read(Actor actor, List<Language> languages) {
        if (languages.isEmpty()) {
            throw Refusal.invalid("languages-missing", "Choose at least one language.");
        }
        return languages;
    }

    @Override
    public Post say(Actor actor, UUID run, UUID post, Language language) {
        if (language.tag().equals("zu")) {
            throw Refusal.notAllowed();
        }
        return forums.post(actor, run, post);
    }

    @Override
    public PostTongues of(Actor actor, UUID run, UUID post) {
        return new PostTongues(
                forums.post(actor, run, post), List.of(), true, actor.name().equals("Oumar"));
    }

    @Override
    public Post translate(Actor actor, UUID run, UUID post, NewTranslation translation) {
        if (translation.language().equals(Language.ENGLISH)) {
            throw Refusal.conflict("same-language", "The post is in this language already.");
        }
        return forums.post(actor, run, post);
    }
}
