package palavra.content.olx;

import java.util.ArrayList;
import java.util.List;

/** Texts written as in Python, {@code ('one', "two")}: between single or double quotes, with backslashes. */
final class Quoted {

    private Quoted() {}

    static List<String> all(String written) {
        var found = new ArrayList<String>();
        var current = new StringBuilder();
        var quote = 0;
        for (var i = 0; i < written.length(); i++) {
            var sign = written.charAt(i);
            if (quote == 0) {
                quote = sign == '\'' || sign == '"' ? sign : 0;
            } else if (sign == '\\' && i + 1 < written.length()) {
                current.append(written.charAt(++i));
            } else if (sign == quote) {
                found.add(current.toString().strip());
                current.setLength(0);
                quote = 0;
            } else {
                current.append(sign);
            }
        }
        return found;
    }

    /** The text itself when it is one quoted text, and as it stands otherwise. */
    static String one(String written) {
        var bare = written.strip();
        var isQuoted = bare.startsWith("'") || bare.startsWith("\"");
        var found = isQuoted ? all(bare) : List.<String>of();
        return found.size() == 1 ? found.getFirst() : bare;
    }
}
