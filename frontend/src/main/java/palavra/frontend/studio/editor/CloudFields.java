package palavra.frontend.studio.editor;

import palavra.content.api.WordCloud;

/** A word cloud as fields of a form, and back. */
final class CloudFields {

    private CloudFields() {}

    static void put(Form form, WordCloud cloud) {
        form.put("question", cloud.question())
                .put("inputs", cloud.inputs())
                .put("top", cloud.top())
                .tick("shares", cloud.shares());
    }

    static WordCloud read(Form form) {
        return new WordCloud(
                form.at("question").strip(),
                number(form, "inputs", WordCloud.USUAL.inputs(), WordCloud.MOST_INPUTS),
                number(form, "top", WordCloud.USUAL.top(), WordCloud.MOST_SHOWN),
                form.ticked("shares"));
    }

    private static int number(Form form, String field, int usual, int most) {
        var typed = form.at(field).strip();
        var number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            form.wrong(field, field);
            return usual;
        }
        return number;
    }
}
