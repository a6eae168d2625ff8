package palavra.learning.assignment;

import palavra.content.api.AssessedAssignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.Writing;

/** What came from outside, and whether it is all that an assignment asks for. */
final class Sent {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_KEY = 64;

    private Sent() {}

    static void complete(AssessedAssignment assessed, Piece piece) {
        var asked = assessed.assignment();
        var hasText = !piece.text.isBlank();
        var hasFile = !PieceFiles.of(piece.id).isEmpty();
        if (asked.elsewhere()) {
            throw Refusal.conflict("work-elsewhere", "Nothing is handed in here.");
        }
        if (!hasText && (asked.text() == Wanted.REQUIRED || !hasFile && asked.text() == Wanted.OPTIONAL)) {
            throw Refusal.invalid("work-text-missing", "Write something before you hand it in.");
        }
        if (!hasFile && (asked.files().wanted() == Wanted.REQUIRED || !hasText)) {
            throw Refusal.invalid("work-file-missing", "Add a file before you hand it in.");
        }
    }

    /** Where nothing is to be written there is no text. */
    static String text(AssessedAssignment assessed, Writing writing) {
        var text = writing == null
                        || writing.text() == null
                        || assessed.assignment().text() == Wanted.NO
                ? ""
                : writing.text().replace("\r\n", "\n").replace("\0", "");
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.invalid(
                    "work-text-too-long", "A text has at most 100 000 characters. Hand in a file.", LONGEST_TEXT);
        }
        return text;
    }

    static String key(Writing writing) {
        var key = writing == null || writing.key() == null ? "" : writing.key().strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw Refusal.invalid("key-missing", "The form's key is missing. Open the page again.");
        }
        return key;
    }
}
