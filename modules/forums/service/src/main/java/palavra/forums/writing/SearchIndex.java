package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import palavra.forums.Sql;
import palavra.forums.text.Words;
import palavra.kernel.Language;

/** Makes posts findable, by stems of their language and by the words as they are; a first post with its title. */
@ApplicationScoped
class SearchIndex {

    private static final String PUT =
            "update post set search = to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?) where id = ?";

    private final Sql sql;

    SearchIndex(Sql sql) {
        this.sql = sql;
    }

    void put(ForumThread thread, ForumPost post) {
        var words = Words.plain(post.isFirst() ? thread.title + "\n" + post.markdown : post.markdown);
        var configuration = Words.configurationOf(Language.of(post.language));
        sql.run(PUT, configuration, words, words, post.id);
    }
}
