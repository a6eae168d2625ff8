package palavra.forums.tongues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.Post;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.Translation;
import palavra.forums.people.Participants;
import palavra.forums.people.Visit;
import palavra.forums.reading.TranslationRows;
import palavra.forums.text.Markdown;
import palavra.forums.text.Written;
import palavra.kernel.Refusal;

/** What posts say in other languages, one text for each; the last one put there stands. */
@ApplicationScoped
class Translations {

    private static final String ALL =
            "select " + TranslationRows.COLUMNS + "\nfrom post p join translation x on x.post = p.id\n"
                    + "where p.run = ? and p.id = ? order by x.language";
    private static final String PUT = """
            insert into translation (post, language, markdown, html, renderer, author, machine, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (post, language) do update set markdown = excluded.markdown, html = excluded.html,
                renderer = excluded.renderer, author = excluded.author, machine = excluded.machine, at = excluded.at
            """;
    private static final String ORIGINAL = "select markdown from post where id = ?";

    private final Sql sql;
    private final ForumsConfig config;
    private final Participants participants;
    private final Instance<MachineTranslation> machines;

    Translations(Sql sql, ForumsConfig config, Participants participants, Instance<MachineTranslation> machines) {
        this.sql = sql;
        this.config = config;
        this.participants = participants;
        this.machines = machines;
    }

    /** None of a post that is hidden from the visitor. */
    List<Translation> of(Post post, Visit visit) {
        return post.hidden() && !visit.moderator()
                ? List.of()
                : sql.list(ALL, TranslationRows::translation, visit.run(), post.id());
    }

    /** What the team wrote; without a text a machine is asked, where there is one. */
    void put(Visit visit, Post post, NewTranslation wanted) {
        if (wanted.language() == null) {
            throw Refusal.invalid("language-unknown", "This is not a language tag.");
        }
        if (post.language().equals(wanted.language())) {
            throw Refusal.conflict("same-language", "The post is in this language already.");
        }
        var isLeftToMachine = machines.isResolvable()
                && (wanted.markdown() == null || wanted.markdown().isBlank());
        if (isLeftToMachine) {
            var machine = machines.get();
            keep(
                    post.id(),
                    wanted,
                    machine.translate(original(post.id()), post.language(), wanted.language()),
                    null,
                    machine.name());
        } else {
            participants.know(visit);
            keep(post.id(), wanted, wanted.markdown(), visit.person(), null);
        }
    }

    private void keep(UUID post, NewTranslation wanted, String markdown, UUID author, String machine) {
        var text = Written.text(markdown, config.longestText());
        sql.run(
                PUT,
                post,
                wanted.language().tag(),
                text,
                Markdown.toHtml(text),
                Markdown.VERSION,
                author,
                machine,
                Instant.now());
    }

    private String original(UUID post) {
        return sql.one(ORIGINAL, row -> row.getString("markdown"), post).orElseThrow(Refusal::notFound);
    }
}
