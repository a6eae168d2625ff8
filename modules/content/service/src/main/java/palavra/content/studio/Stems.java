package palavra.content.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.html.HtmlCleaner;
import palavra.content.html.Links;

/**
 * The words around the questions of a problem. Where a question stands inside a table only the pieces together are whole
 * HTML, so pieces that open what others close are cleaned together.
 */
final class Stems {

    private static final String MARK = "\uE0F0";
    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)[^>]*>");

    private Stems() {}

    /** The problem with pieces that are not whole by themselves made safe, and known by their safe form. */
    static ProblemDefinition whole(ProblemDefinition problem, Map<String, String> known, Links links) {
        var given =
                problem.stem().stream().map(one -> known.getOrDefault(one, one)).toList();
        if (given.stream().allMatch(Stems::isWhole)) {
            return problem;
        }
        var clean = HtmlCleaner.clean(String.join(MARK, given), links).html().split(MARK, -1);
        var pieces = clean.length == given.size() ? List.of(clean) : closed(given, links);
        pieces.forEach(piece -> known.put(piece, piece));
        return problem.saying(pieces, problem.questions(), problem.hints(), problem.explanation());
    }

    /** Each piece for itself, where together they make no sense. */
    private static List<String> closed(List<String> pieces, Links links) {
        var closed = new ArrayList<String>();
        pieces.forEach(piece -> closed.add(HtmlCleaner.clean(piece, links).html()));
        return closed;
    }

    private static boolean isWhole(String html) {
        var tags = TAG.matcher(html).results().count();
        return tags == 0
                || tags
                        == TAG.matcher(Jsoup.parseBodyFragment(html).body().html())
                                .results()
                                .count();
    }
}
