package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem of a problem as one text. Only all its pieces together are balanced HTML, so they are read as one, with a mark
 * where each question stands: a translator may move it within its sentence.
 */
final class Stem {

    private static final Pattern PLACE = Pattern.compile("<wbr data-q=\"([0-9]+)\">");

    private Stem() {}

    static String join(List<String> pieces) {
        var whole = new StringBuilder(pieces.getFirst());
        for (var at = 1; at < pieces.size(); at++) {
            whole.append("<wbr data-q=\"").append(at - 1).append("\">").append(pieces.get(at));
        }
        return whole.toString();
    }

    /** The pieces of a whole; the original ones when nothing but marks was in them. */
    static List<String> split(String whole, List<String> original) {
        if (whole.equals(join(original))) {
            return original;
        }
        var pieces = new ArrayList<String>();
        var places = PLACE.matcher(whole);
        var from = 0;
        while (places.find()) {
            if (Integer.parseInt(places.group(1)) != pieces.size()) {
                throw new TagsBroken(pieces.size() + 1);
            }
            pieces.add(whole.substring(from, places.start()));
            from = places.end();
        }
        pieces.add(whole.substring(from));
        if (pieces.size() != original.size()) {
            throw new TagsBroken(original.size() - 1);
        }
        return pieces;
    }
}
