package palavra.forums.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whom a post calls, as in {@code @Ana Sousa}: where a name ends only the names of people tell. */
public final class Calls {

    private static final int MOST = 10;
    private static final int MOST_WORDS = 4;
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}'’.-]*";
    private static final Pattern CALL =
            Pattern.compile("(?<![\\p{L}\\p{N}@/.])@(" + WORD + "(?: " + WORD + "){0," + (MOST_WORDS - 1) + "})");
    private static final Pattern END = Pattern.compile("['’.-]+$");

    private Calls() {}

    /** For each call the names it may mean, in small letters, the longest first; at most ten calls. */
    public static List<List<String>> in(String markdown) {
        if (markdown.indexOf('@') < 0) {
            return List.of();
        }
        return CALL.matcher(OwnWords.of(markdown))
                .results()
                .limit(MOST)
                .map(call -> names(call.group(1)))
                .toList();
    }

    private static List<String> names(String said) {
        var words = said.toLowerCase(Locale.ROOT).split(" ");
        var names = new ArrayList<String>();
        for (var count = words.length; count > 0; count--) {
            var name = String.join(" ", Arrays.copyOf(words, count));
            names.add(END.matcher(name).replaceAll(""));
        }
        return names;
    }
}
