package palavra.frontend.shell;

/** Texts for files that spreadsheets open. */
public final class SheetText {

    /** What a spreadsheet would take for a formula begins like this, in full width too. */
    private static final String LIKE_FORMULAS = "=+-@\t\r＝＋－＠";

    private SheetText() {}

    /** The text with a mark before it where a spreadsheet would otherwise reckon with it. */
    public static String of(String text) {
        return !text.isEmpty() && LIKE_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
