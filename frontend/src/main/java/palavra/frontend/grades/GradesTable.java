package palavra.frontend.grades;

import java.util.ArrayList;
import java.util.List;
import palavra.kernel.Language;
import palavra.learning.api.gradebook.GradebookPage;

/** A page of the gradebook, ready to be drawn: over the parts stand the types they count as. */
public record GradesTable(GradebookPage page) {

    /** A type with so many columns side by side. */
    public record Type(String name, int columns, Language language) {}

    public List<Type> types() {
        var types = new ArrayList<Type>();
        for (var column : page.columns()) {
            var last = types.isEmpty() ? null : types.getLast();
            if (last != null && last.name().equals(column.type())) {
                types.set(types.size() - 1, new Type(last.name(), last.columns() + 1, last.language()));
            } else {
                types.add(new Type(column.type(), 1, column.language()));
            }
        }
        return types;
    }
}
