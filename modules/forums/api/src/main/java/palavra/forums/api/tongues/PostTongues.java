package palavra.forums.api.tongues;

import java.util.List;
import palavra.forums.api.Post;

/**
 * A post with what it says in other languages.
 *
 * @param maySay whether the reader may say in which language it is
 * @param mayTranslate whether the reader may put a translation under it
 */
public record PostTongues(Post post, List<Translation> translations, boolean maySay, boolean mayTranslate) {}
