package palavra.forums.moderation;

import palavra.kernel.Refusal;

/** What reporters, authors and moderators write beside a reason: plain text, shown escaped. */
final class Notes {

    static final int LONGEST_NOTE = 500;
    static final int LONGEST_APPEAL = 2000;

    private Notes() {}

    /** The note without what a database or a line cannot hold; empty for none. */
    static String of(String text, int longest) {
        var note = text == null ? "" : text.replace("\0", "").strip();
        if (note.length() > longest) {
            throw Refusal.invalid("line-too-long", "Write at most " + longest + " characters.", longest);
        }
        return note;
    }
}
