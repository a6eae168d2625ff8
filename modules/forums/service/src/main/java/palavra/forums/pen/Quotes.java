package palavra.forums.pen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import palavra.forums.Sql;
import palavra.forums.api.Post;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** What somebody wrote, as a quote to answer to: their own words only, and no more of them than one looks at. */
@ApplicationScoped
class Quotes {

    private static final int LONGEST = 600;
    private static final Pattern SPECIAL = Pattern.compile("([\\p{Punct}])");
    private static final String MARKDOWN = "select markdown from post where id = ?";

    private final Sql sql;

    Quotes(Sql sql) {
        this.sql = sql;
    }

    /** Markdown with a name above; 404 for what the visitor does not see. */
    String of(Visit visit, Post post) {
        if (post.hidden() && !visit.moderator()) {
            throw Refusal.notFound();
        }
        return named(post) + quoted(written(post.id()));
    }

    /** A name is text, whatever it looks like. */
    private static String named(Post post) {
        var name = post.author().name();
        return name.isBlank() ? "" : "> **" + SPECIAL.matcher(name).replaceAll("\\\\$1") + "**\n>\n";
    }

    /** What they quoted themselves is left out. */
    private static String quoted(String markdown) {
        var own = markdown.lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip();
        return cut(own).lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n")) + "\n\n";
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        var space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }

    private String written(UUID post) {
        return sql.one(MARKDOWN, row -> row.getString("markdown"), post).orElseThrow(Refusal::notFound);
    }
}
