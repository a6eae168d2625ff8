package palavra.frontend.forum;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import palavra.forums.api.Author;
import palavra.forums.api.Post;
import palavra.forums.api.steering.Closed;
import palavra.forums.api.tongues.Translation;
import palavra.frontend.shell.Say;

/** What templates ask of posts and their authors beyond their fields. */
@TemplateExtension
final class ForumExtensions {

    private ForumExtensions() {}

    /** A name for a face and for sentences, also when the person's data was erased. */
    static String shownName(Author author) {
        return author.name().isBlank() ? "—" : author.name();
    }

    /** Their name; null when their data was erased. */
    static String named(Author author) {
        return author.name().isBlank() ? null : author.name();
    }

    /** True for the team, else null: the face tag draws a square when it is given anything. */
    static Boolean squareFace(Author author) {
        return author.staff() ? Boolean.TRUE : null;
    }

    /** Whether it was written since the reader was here, by someone else; nothing is new to who comes for the first time. */
    static boolean freshAfter(Post post, Instant readAt) {
        return readAt != null && !post.mine() && post.at().isAfter(readAt);
    }

    /** Who translated, also when their data was erased. */
    static String translator(Translation translation) {
        return translation.by() == null || translation.by().isBlank() ? "—" : translation.by();
    }

    /** Who closed it, also when their data was erased. */
    static String closer(Closed closing) {
        return closing.by().isBlank() ? "—" : closing.by();
    }

    /** Who endorsed, also when their data was erased. */
    static String endorser(Post post) {
        return post.endorsedBy().isBlank() ? "—" : post.endorsedBy();
    }

    static boolean endorsed(Post post) {
        return post.endorsedBy() != null;
    }

    /** The day it was endorsed, in words. */
    static String endorsedDay(Post post) {
        return Arc.container().instance(Say.class).get().date(post.endorsedAt(), ZoneOffset.UTC);
    }
}
