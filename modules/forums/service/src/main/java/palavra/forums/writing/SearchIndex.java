package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import palavra.forums.Sql;
import palavra.forums.text.Words;
import palavra.kernel.Language;

/** Makes posts findable, by stems of their language and by the words as they are; a first post with its title. */
@ApplicationScoped
class SearchIndex {

    private static final String INSERT = """
            insert into post (id, run, thread, parent, level, author, key, language, guessed, at, markdown, html, renderer,
                hidden, unseen, print, search)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?))
            """;
    private static final String PUT =
            "update post set search = to_tsvector(?::regconfig, ?) || to_tsvector('simple', ?) where id = ?";

    private final Sql sql;

    SearchIndex(Sql sql) {
        this.sql = sql;
    }

    /** Writes a new post with what it is found by, in one statement. */
    void insert(ForumThread thread, ForumPost post) {
        var words = words(thread, post);
        sql.run(
                INSERT,
                post.id,
                post.run,
                post.thread,
                post.parent,
                post.level,
                post.author,
                post.key,
                post.language,
                post.guessed,
                post.at,
                post.markdown,
                post.html,
                post.renderer,
                post.hidden,
                post.unseen,
                post.print,
                configuration(post),
                words,
                words);
    }

    /** Makes a post findable by what it says now. */
    void put(ForumThread thread, ForumPost post) {
        var words = words(thread, post);
        var configuration = configuration(post);
        sql.run(PUT, configuration, words, words, post.id);
    }

    private static String words(ForumThread thread, ForumPost post) {
        return Words.plain(post.isFirst() ? thread.title + "\n" + post.markdown : post.markdown);
    }

    private static String configuration(ForumPost post) {
        return Words.configurationOf(Language.of(post.language));
    }
}
