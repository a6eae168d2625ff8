package palavra.content.studio;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Piece;

/** How one text became another, word by word. Signs of scripts without spaces count as words of their own. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]]+|\\s+|.",
            Pattern.DOTALL);

    private Words() {}

    /** Stretches that stayed, went and came, in reading order. */
    public static List<Piece> between(String before, String after) {
        var was = words(before);
        var is = words(after);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            add(pieces, Edit.SAME, was.subList(at, delta.getSource().getPosition()));
            add(pieces, Edit.REMOVED, delta.getSource().getLines());
            add(pieces, Edit.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Edit.SAME, was.subList(at, was.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> to, Edit edit, List<String> words) {
        if (!words.isEmpty()) {
            to.add(new Piece(edit, String.join("", words)));
        }
    }
}
