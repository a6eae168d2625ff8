package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.translation.Term;
import palavra.content.tree.Edition;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** The words of a course in a language; all its editions in that language share them. */
@ApplicationScoped
class Terms {

    private static final int LONGEST = 200;

    private final Sql sql;

    Terms(Sql sql) {
        this.sql = sql;
    }

    List<Term> of(Edition edition) {
        return sql
                .rows(
                        "select id, source, target, avoid from term where course = :course and language = :language"
                                + " order by lower(source)",
                        family(edition))
                .stream()
                .map(row -> new Term(Sql.id(row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    Term keep(Edition edition, Term term) {
        var kept = new Term(
                term.id() == null ? Ids.next() : term.id(), word(term.source()), word(term.target()), word(term.not()));
        if (kept.source().isEmpty()) {
            throw Refusal.invalid("term-empty", "Write the word of the source.");
        }
        if (term.id() != null && !isHere(edition, term.id())) {
            throw Refusal.notFound();
        }
        if (isTaken(edition, kept)) {
            throw Refusal.conflict("term-exists", "This word is in the list already.");
        }
        sql.run(
                """
                        insert into term values (:id, :course, :language, :source, :target, :avoid) on conflict (id) do update
                           set source = excluded.source, target = excluded.target, avoid = excluded.avoid""",
                Map.of(
                        "id", kept.id(),
                        "course", edition.course,
                        "language", edition.language().tag(),
                        "source", kept.source(),
                        "target", kept.target(),
                        "avoid", kept.not()));
        return kept;
    }

    void forget(Edition edition, UUID term) {
        if (!isHere(edition, term)) {
            throw Refusal.notFound();
        }
        sql.run("delete from term where id = :id", Map.of("id", term));
    }

    private boolean isHere(Edition edition, UUID term) {
        return of(edition).stream().anyMatch(one -> one.id().equals(term));
    }

    private boolean isTaken(Edition edition, Term term) {
        return of(edition).stream()
                .anyMatch(one -> !one.id().equals(term.id()) && one.source().equalsIgnoreCase(term.source()));
    }

    private static Map<String, Object> family(Edition edition) {
        return Map.of("course", edition.course, "language", edition.language().tag());
    }

    private static String word(String text) {
        var word = text == null ? "" : text.strip();
        if (word.length() > LONGEST) {
            throw Refusal.invalid("text-too-long", "This text is too long.", LONGEST);
        }
        return word;
    }
}
