package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Piece;

/** How one text became another, word by word: a longest common subsequence, so that as much as can be has stayed. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Texts with more pairs of words than this are shown as wholly replaced. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Edit edit = Edit.SAME;

    private WordDiff() {}

    /** The pieces of both texts in order; empty when the texts are the same. */
    public static List<Piece> of(String was, String is) {
        if (was.equals(is)) {
            return List.of();
        }
        var diff = new WordDiff();
        diff.compare(words(was), words(is));
        diff.add(null, "");
        return List.copyOf(diff.pieces);
    }

    private void compare(List<String> was, List<String> is) {
        if ((long) was.size() * is.size() > MOST_CELLS) {
            was.forEach(word -> add(Edit.REMOVED, word));
            is.forEach(word -> add(Edit.ADDED, word));
            return;
        }
        var length = new int[was.size() + 1][is.size() + 1];
        for (var i = was.size() - 1; i >= 0; i--) {
            for (var j = is.size() - 1; j >= 0; j--) {
                length[i][j] = was.get(i).equals(is.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                add(Edit.SAME, was.get(i++));
                j++;
            } else if (j == is.size() || i < was.size() && length[i + 1][j] >= length[i][j + 1]) {
                add(Edit.REMOVED, was.get(i++));
            } else {
                add(Edit.ADDED, is.get(j++));
            }
        }
    }

    private void add(Edit kind, String word) {
        if (kind != edit) {
            if (!open.isEmpty()) {
                pieces.add(new Piece(edit, open.toString()));
                open.setLength(0);
            }
            edit = kind;
        }
        open.append(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
