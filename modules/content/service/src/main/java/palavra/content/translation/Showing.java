package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.State;
import palavra.content.fields.BodyField;
import palavra.content.fields.WordDiff;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** Shows fields to translators: with what changed in the source, and with what to look at in the target. */
@ApplicationScoped
class Showing {

    private final Terms terms;

    Showing(Terms terms) {
        this.terms = terms;
    }

    List<Field> of(Actor actor, Edition edition, List<FieldRow> rows) {
        var words = terms.of(edition);
        var checks = new Checks(Edition.sourceOf(edition.course).orElseThrow().language(), edition.language(), words);
        return rows.stream().map(row -> field(actor, row, checks)).toList();
    }

    Field one(Actor actor, Edition edition, FieldRow row) {
        return of(actor, edition, List.of(row)).getFirst();
    }

    private static Field field(Actor actor, FieldRow row, Checks checks) {
        var stale = row.state() == State.STALE;
        return new Field(
                row.key(),
                row.part(),
                row.ordinal(),
                row.graded(),
                row.source(),
                row.target(),
                row.state(),
                row.machine(),
                row.version(),
                row.by(),
                actor.id().equals(row.person()),
                row.at(),
                stale ? WordDiff.of(BodyField.plain(row.pinned()), BodyField.plain(row.source())) : List.of(),
                stale && row.minor(),
                row.target().isEmpty() ? List.of() : checks.of(row.source(), row.target()));
    }
}
