package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import palavra.content.api.studio.Difference.Piece;

/**
 * A field of a form that is not what it was.
 *
 * @param name without its numbers: {@code text}, {@code q.option.text}, …
 */
record FieldChange(String name, List<Piece> pieces) {

    static List<FieldChange> between(Form before, Form after) {
        var changes = new ArrayList<FieldChange>();
        for (var name : names(before, after)) {
            if (!before.at(name).equals(after.at(name))) {
                changes.add(new FieldChange(plain(name), Words.between(before.at(name), after.at(name))));
            }
        }
        return changes;
    }

    /** The fields that people write, in the order of the later form. */
    static Iterable<String> names(Form... forms) {
        var names = new LinkedHashSet<String>();
        for (var form : forms) {
            form.fields().forEach(field -> names.add(field.getKey()));
        }
        names.removeIf(name -> name.equals("base") || name.equals("minor") || name.endsWith(".id"));
        return names;
    }

    static String plain(String name) {
        return name.replaceAll("\\d+", "");
    }
}
