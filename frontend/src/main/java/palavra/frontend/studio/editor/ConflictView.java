package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.List;
import palavra.content.api.studio.Difference.Piece;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.Writing;
import palavra.frontend.studio.Head;

/**
 * Two people wrote the same block: what each changed, field by field, and the forms that decide.
 *
 * @param mine the form that saves what was refused over what is saved now
 * @param merged the form that saves both changes together; null where they touch the same lines
 */
record ConflictView(Head head, DraftBlock theirs, List<Field> differing, Form mine, Form merged) {

    /**
     * A field that is not the same everywhere.
     *
     * @param name as in the form, without its number: {@code text}, {@code q.option.text}, …
     */
    record Field(String name, String base, List<Piece> theirs, List<Piece> mine, String merged) {}

    static ConflictView of(Head head, EditedMeanwhile.Versions versions) {
        var language = head.edition().language();
        var saved = Benches.saved(versions.theirs());
        var base = Bodies.form(versions.base(), language);
        var theirs = Bodies.form(saved, language);
        var mine = Bodies.form(over(versions.mine(), saved.base()), language);
        var merged = versions.merged() == null ? null : Bodies.form(over(versions.merged(), saved.base()), language);
        var differing = new ArrayList<Field>();
        for (var name : FieldChange.names(theirs, mine, base)) {
            var same = theirs.at(name).equals(mine.at(name)) && base.at(name).equals(mine.at(name));
            if (!same) {
                differing.add(new Field(
                        FieldChange.plain(name),
                        base.at(name),
                        Words.between(base.at(name), theirs.at(name)),
                        Words.between(base.at(name), mine.at(name)),
                        merged == null ? null : merged.at(name)));
            }
        }
        return new ConflictView(head, versions.theirs(), differing, mine, merged);
    }

    /** The address of the block. */
    public String here() {
        return head.base() + "/blocks/" + theirs.id();
    }

    private static Writing over(Writing writing, int base) {
        return new Writing(writing.title(), writing.body(), base, writing.minor());
    }
}
