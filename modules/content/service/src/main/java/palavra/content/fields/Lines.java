package palavra.content.fields;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palavra.content.api.Cue;

/** The lines of a film in another language under the names that the source's lines have as fields. */
public final class Lines {

    /** Tools round times differently; a line that begins so little earlier still belongs to the next one. Seconds. */
    private static final double SLACK = 0.25;

    private Lines() {}

    /** Each line goes to the one that is said when it begins; a source line that nothing goes to has no text. */
    public static Map<String, String> of(List<Cue> source, List<Cue> other) {
        var names = new TreeMap<Double, String>();
        source.forEach(cue -> names.put(cue.start(), name(cue)));
        var texts = new TreeMap<String, String>();
        for (var cue : other) {
            var said = names.floorEntry(cue.start() + SLACK);
            if (said != null) {
                texts.merge(said.getValue(), cue.text(), (before, more) -> before + " " + more);
            }
        }
        return texts;
    }

    /** The name of a line's field. */
    static String name(Cue cue) {
        var whole = cue.start() == Math.rint(cue.start());
        return "cue/" + (whole ? String.valueOf((long) cue.start()) : cue.start());
    }
}
