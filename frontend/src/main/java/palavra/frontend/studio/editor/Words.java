package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.List;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Piece;

/** Which words of a text stayed, came and went, by the longest common subsequence. */
final class Words {

    /** Beyond so many words on a side the texts are shown one after the other: the table would be too large. */
    private static final int MOST = 1500;

    private Words() {}

    static List<Piece> between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Piece(Edit.SAME, before));
        }
        var old = before.split("(?<=\\s)(?=\\S)");
        var now = after.split("(?<=\\s)(?=\\S)");
        if (old.length > MOST || now.length > MOST) {
            return List.of(new Piece(Edit.REMOVED, before), new Piece(Edit.ADDED, after));
        }
        return walk(old, now, lengths(old, now));
    }

    private static short[][] lengths(String[] old, String[] now) {
        var longest = new short[old.length + 1][now.length + 1];
        for (var i = old.length - 1; i >= 0; i--) {
            for (var j = now.length - 1; j >= 0; j--) {
                longest[i][j] = (short)
                        (old[i].equals(now[j])
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]));
            }
        }
        return longest;
    }

    private static List<Piece> walk(String[] old, String[] now, short[][] longest) {
        var pieces = new ArrayList<Piece>();
        var i = 0;
        var j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                append(pieces, Edit.SAME, old[i++]);
                j++;
            } else if (j == now.length || i < old.length && longest[i + 1][j] >= longest[i][j + 1]) {
                append(pieces, Edit.REMOVED, old[i++]);
            } else {
                append(pieces, Edit.ADDED, now[j++]);
            }
        }
        return pieces;
    }

    private static void append(List<Piece> pieces, Edit edit, String word) {
        if (!pieces.isEmpty() && pieces.getLast().edit() == edit) {
            word = pieces.removeLast().text() + word;
        }
        pieces.add(new Piece(edit, word));
    }
}
