package palavra.forums.api.tongues;

import java.util.List;
import java.util.UUID;
import palavra.forums.api.Post;
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** The door of {@code forums} for languages. Outside the run there is nothing here (404). */
public interface Tongues {

    /** The languages the actor said they read, in every run; empty before they said so. */
    List<Language> reads(Actor actor);

    /**
     * Keeps which languages the actor reads.
     *
     * @throws palavra.kernel.Refusal 400 {@code languages-missing}, {@code languages-too-many}
     */
    List<Language> read(Actor actor, List<Language> languages);

    /** Says in which language a post is; its author's and the team's to say (403 for others). */
    Post say(Actor actor, UUID run, UUID post, Language language);

    /** A post with what it says in other languages. */
    PostTongues of(Actor actor, UUID run, UUID post);

    /**
     * Puts what a post says in another language under it, instead of what stood there; the team's to do (403 for
     * others). The original stays as it is.
     *
     * @throws palavra.kernel.Refusal 400 {@code text-missing}, {@code text-too-long}; 409 {@code same-language}
     */
    Post translate(Actor actor, UUID run, UUID post, NewTranslation translation);
}
