package palavra.frontend.studio.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

/**
 * What stands in the fields of an editor, as it was typed, and what is wrong with it. Repeated things are numbered:
 * {@code q0.option2.text}. A form that is refused is drawn again from here, so nothing typed is ever lost.
 */
public final class Form {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** The fields of a request; each name has one value. */
    public static Form sent(Map<String, List<String>> fields) {
        var form = new Form();
        fields.forEach((name, all) -> {
            if (!all.isEmpty() && all.getFirst() != null) {
                form.put(name, all.getFirst().replace("\r\n", "\n").replace("\0", ""));
            }
        });
        return form;
    }

    /** The same fields, nothing marked. */
    Form copy() {
        var copy = new Form();
        copy.values.putAll(values);
        return copy;
    }

    public Form put(String name, Object value) {
        values.put(name, value == null ? "" : value.toString());
        return this;
    }

    /** What stands there; empty when nothing does. */
    public String at(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A checkbox sends its name only when it is ticked. */
    public boolean ticked(String name) {
        return "on".equals(values.get(name));
    }

    public Form tick(String name, boolean on) {
        if (on) {
            values.put(name, "on");
        }
        return this;
    }

    public void wrong(String name, String code) {
        errors.putIfAbsent(name, code);
    }

    /** The code of what is wrong in a field; null when nothing is. */
    public String error(String name) {
        return errors.get(name);
    }

    public Map<String, String> errors() {
        return errors;
    }

    public boolean isFine() {
        return errors.isEmpty();
    }

    /** A form names its fields as a row does. */
    public String named(String field) {
        return field;
    }

    /** All fields, to be carried on by a form that does not show them. */
    public Iterable<Entry<String, String>> fields() {
        return values.entrySet();
    }

    /** The rows of a repeated thing: {@code rows("q0.option")} or {@code rows("hint")}. */
    public List<Row> rows(String prefix) {
        return java.util.stream.IntStream.range(0, count(prefix))
                .mapToObj(at -> new Row(this, prefix + at, at))
                .toList();
    }

    int count(String prefix) {
        var count = 0;
        while (has(prefix + count + ".id")) {
            count++;
        }
        return count;
    }

    /** One more row at the end, with an id that was never used. */
    public Row add(String prefix) {
        var at = count(prefix);
        put(prefix + at + ".id", fresh());
        return new Row(this, prefix + at, at);
    }

    /** Takes a row out; those after it close the gap. */
    void remove(String prefix, int at) {
        var last = count(prefix) - 1;
        for (var from = at; from <= last; from++) {
            var gap = prefix + from + ".";
            values.keySet().removeIf(name -> name.startsWith(gap));
            if (from < last) {
                var next = prefix + (from + 1) + ".";
                Map.copyOf(values).forEach((name, value) -> {
                    if (name.startsWith(next)) {
                        values.put(gap + name.substring(next.length()), value);
                    }
                });
            }
        }
    }

    static String fresh() {
        return "n" + UUID.randomUUID().toString().substring(0, 8);
    }
}
