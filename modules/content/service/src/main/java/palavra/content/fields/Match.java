package palavra.content.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import palavra.content.Json;
import palavra.content.tree.StoredBody;

/**
 * Finds out whether a block written in another language is the same block in other words: it is, when putting its texts
 * into the source gives exactly it. Then its texts are translations; else it is a block of its own.
 */
public final class Match {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNIT = Pattern.compile("unit:[^\"\\\\]*");
    private static final Pattern OWN_TEXT = Pattern.compile(" (?:alt|title|lang|dir)=\"[^\"]*\"");

    private Match() {}

    /** The texts of the other block by the names that the source's fields have; empty when it is a block of its own. */
    public static Optional<Map<String, String>> of(
            String sourceTitle, StoredBody source, String title, StoredBody body) {
        return numbered(sourceTitle, source, title, body == null ? null : Numbers.keep(null, body));
    }

    private static Optional<Map<String, String>> numbered(
            String sourceTitle, StoredBody source, String title, StoredBody body) {
        var from = Fields.of(sourceTitle, source);
        var to = Fields.of(title, body);
        if (from.size() != to.size()) {
            return Optional.empty();
        }
        var texts = new HashMap<String, String>();
        for (var at = 0; at < from.size(); at++) {
            var text = renumbered(from.get(at), to.get(at));
            if (text.isEmpty() || !from.get(at).part().equals(to.get(at).part())) {
                return Optional.empty();
            }
            texts.put(from.get(at).name(), text.get());
        }
        try {
            var said = Fields.apply(sourceTitle, source, field -> texts.get(field.name()));
            return same(said, title, body) ? Optional.of(texts) : Optional.empty();
        } catch (TagsBroken otherTags) {
            return Optional.empty();
        }
    }

    private static boolean same(Fields.Said said, String title, StoredBody body) {
        return said.title().strip().equals(title.strip())
                && (body == null
                        ? said.body() == null
                        : said.body() != null && plain(said.body()).equals(plain(body)));
    }

    /** Everything but how references are written and where lines are broken. */
    private static String plain(StoredBody body) {
        var same = Fragments.map(Numbers.strip(body), (name, part, html) -> SPACE.matcher(
                        Cut.of(html).html().replace("&nbsp;", " "))
                .replaceAll(" ")
                .replace(" <", "<")
                .replace("> ", ">")
                .strip());
        return UNIT.matcher(Json.write(same)).replaceAll("unit:");
    }

    /** The other text with each tag called as the tag of the source that stands for the same element. */
    private static Optional<String> renumbered(BodyField from, BodyField to) {
        if (from.codes().size() != to.codes().size()) {
            return Optional.empty();
        }
        var left = new ArrayList<>(from.codes().stream().map(Match::plainCode).toList());
        List<Integer> numbers = new ArrayList<>();
        for (var code : to.codes()) {
            var at = left.indexOf(plainCode(code));
            if (at < 0) {
                return Optional.empty();
            }
            left.set(at, null);
            numbers.add(at + 1);
        }
        return Optional.of(TaggedText.TAG
                .matcher(to.text())
                .replaceAll(tag ->
                        "<" + tag.group(1) + numbers.get(Integer.parseInt(tag.group(2)) - 1) + tag.group(3) + ">"));
    }

    private static String plainCode(String code) {
        return UNIT.matcher(OWN_TEXT.matcher(code).replaceAll("")).replaceAll("unit:");
    }
}
