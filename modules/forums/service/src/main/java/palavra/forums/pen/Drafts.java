package palavra.forums.pen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.people.Visit;
import palavra.forums.reading.DraftRows;
import palavra.forums.text.Written;
import palavra.kernel.Ids;

/** What people of a run are writing, one draft for each place, until it is posted. */
@ApplicationScoped
class Drafts {

    private static final int MOST = 50;

    private static final String OF = "select " + DraftRows.COLUMNS
            + " from draft d where d.person = ? and d.run = ? and d.about = ? and " + DraftRows.OPEN;
    private static final String KEEP = """
            insert into draft (person, run, about, key, kind, topic, title, markdown, language, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person, run, about) do update set key = excluded.key, kind = excluded.kind,
                topic = excluded.topic, title = excluded.title, markdown = excluded.markdown,
                language = excluded.language, at = excluded.at
            """;
    private static final String FORGET = "delete from draft where person = ? and run = ? and about = ?";
    private static final String FORGET_OLDEST = """
            delete from draft where person = ? and run = ? and about in (
                select about from draft where person = ? and run = ? order by at desc offset %d)
            """.formatted(MOST);

    private final Sql sql;
    private final ForumsConfig config;

    Drafts(Sql sql, ForumsConfig config) {
        this.sql = sql;
        this.config = config;
    }

    KeptDraft of(Visit visit, UUID about) {
        return sql.one(OF, DraftRows::draft, visit.person(), visit.run(), about)
                .orElseGet(() -> new KeptDraft(Ids.next().toString(), null, null, null, null, null));
    }

    void keep(Visit visit, UUID about, KeptDraft draft) {
        var person = visit.posting().person();
        if (draft.blank()) {
            sql.run(FORGET, person, visit.run(), about);
            return;
        }
        sql.run(
                KEEP,
                person,
                visit.run(),
                about,
                Written.key(draft.key()),
                draft.kind(),
                draft.topic(),
                draft.title().isBlank() ? "" : Written.title(draft.title(), config.longestTitle()),
                draft.markdown().isBlank() ? "" : Written.draft(draft.markdown(), config.longestText()),
                draft.language() == null ? null : draft.language().tag(),
                Instant.now());
        sql.run(FORGET_OLDEST, person, visit.run(), person, visit.run());
    }
}
