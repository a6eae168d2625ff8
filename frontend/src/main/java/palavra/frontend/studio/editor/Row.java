package palavra.frontend.studio.editor;

import java.util.List;

/** One of several like things in a form, for example an option: its fields begin with its name. */
public record Row(Form form, String name, int index) {

    /** What stands in its field. */
    public String at(String field) {
        return form.at(named(field));
    }

    public boolean ticked(String field) {
        return form.ticked(named(field));
    }

    public String named(String field) {
        return name + "." + field;
    }

    public String error(String field) {
        return form.error(named(field));
    }

    /** The box that says it belongs into a category. */
    public String inside(Row category) {
        return named("in." + category.at("id"));
    }

    public List<Row> rows(String part) {
        return form.rows(named(part));
    }

    /** The act of a button that adds one of its parts. */
    public String adding(String part) {
        return "add:" + named(part);
    }

    /** The act of a button that takes it out. */
    public String removal() {
        return "remove:" + name.replaceFirst("\\d+$", "") + ":" + index;
    }

    public Row put(String field, Object value) {
        form.put(named(field), value);
        return this;
    }

    Row tick(String field, boolean on) {
        form.tick(named(field), on);
        return this;
    }

    Row add(String part) {
        return form.add(named(part));
    }

    public void wrong(String field, String code) {
        form.wrong(named(field), code);
    }
}
