package palavra.frontend.studio.editor;

/**
 * What the small buttons of an editor do to its form: one more row, one less, another question. Each is an ordinary submit
 * button whose value names the act, so it works without script.
 */
public final class Acts {

    private Acts() {}

    /** @param act {@code add:q0.option}, {@code remove:q0.option:2} or {@code question:numerical} */
    public static void perform(Form form, String act) {
        var words = act.split(":");
        if (words.length == 2 && words[0].equals("question")) {
            QuestionFields.begin(form, words[1]);
        } else if (words.length == 2 && words[0].equals("add") && isRows(words[1])) {
            form.add(words[1]);
        } else if (words.length == 3 && words[0].equals("remove") && isRows(words[1]) && words[2].matches("\\d{1,3}")) {
            form.remove(words[1], Integer.parseInt(words[2]));
        }
    }

    private static boolean isRows(String prefix) {
        return prefix.matches("([a-z]{1,12}\\d{1,3}\\.)?[a-z]{1,12}");
    }
}
