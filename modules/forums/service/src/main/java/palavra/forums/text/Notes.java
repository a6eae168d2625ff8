package palavra.forums.text;

import palavra.kernel.Refusal;

/** What reporters, authors and moderators write beside a reason: plain text, shown escaped. */
public final class Notes {

    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_APPEAL = 2000;

    private Notes() {}

    /** The note without what a database or a line cannot hold; empty for none. */
    public static String of(String text, int longest) {
        var note = text == null ? "" : text.replace("\0", "").strip();
        if (note.length() > longest) {
            throw Refusal.invalid("line-too-long", "Write at most " + longest + " characters.", longest);
        }
        return note;
    }
}
