package palavra.forums.tongues;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.Post;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.PostTongues;
import palavra.forums.api.tongues.Tongues;
import palavra.forums.people.Entrance;
import palavra.forums.people.Readers;
import palavra.forums.reading.ThreadReader;
import palavra.forums.writing.Speaking;
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** The door for languages as it stands in this process. */
@ApplicationScoped
class TonguesDoor implements Tongues {

    private final Entrance entrance;
    private final Readers readers;
    private final Speaking speaking;
    private final Translations translations;
    private final ThreadReader reader;

    TonguesDoor(Entrance entrance, Readers readers, Speaking speaking, Translations translations, ThreadReader reader) {
        this.entrance = entrance;
        this.readers = readers;
        this.speaking = speaking;
        this.translations = translations;
        this.reader = reader;
    }

    @Override
    public List<Language> reads(Actor actor) {
        return readers.of(actor.signedIn().id());
    }

    @Override
    public List<Language> read(Actor actor, List<Language> languages) {
        return readers.keep(actor.signedIn().id(), languages);
    }

    @Override
    public Post say(Actor actor, UUID run, UUID post, Language language) {
        var visit = entrance.visit(actor, run);
        speaking.say(visit, post, language);
        return reader.post(visit, post);
    }

    @Override
    public PostTongues of(Actor actor, UUID run, UUID post) {
        var visit = entrance.visit(actor, run);
        var shown = reader.post(visit, post);
        return new PostTongues(
                shown, translations.of(shown, visit), shown.mine() || visit.moderator(), visit.moderator());
    }

    @Override
    public Post translate(Actor actor, UUID run, UUID post, NewTranslation translation) {
        var visit = entrance.visit(actor, run).moderating();
        translations.put(visit, reader.post(visit, post), translation);
        return reader.post(visit, post);
    }
}
