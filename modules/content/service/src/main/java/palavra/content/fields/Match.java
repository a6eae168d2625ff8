package palavra.content.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import palavra.content.Json;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.tree.StoredBody;

/**
 * Finds out whether a block written in another language is the same block in other words: it is, when putting its texts
 * into the source gives exactly it but for emphasis. Then its texts are translations; else it is a block of its own.
 */
public final class Match {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNIT = Pattern.compile("unit:[^\"\\\\]*");
    private static final Pattern EMPHASIS = Pattern.compile("</?(?:strong|b|em|i)>");
    private static final Pattern OWN_TEXT = Pattern.compile(" (?:alt|title|lang|dir)=\"[^\"]*\"");

    private Match() {}

    /** The texts of the other block by the names that the source's fields have; empty when it is a block of its own. */
    public static Optional<Map<String, String>> of(
            String sourceTitle, StoredBody source, String title, StoredBody body) {
        return source != null && body != null && source.video() != null && body.video() != null
                ? film(source.video(), body.video(), title, body)
                : numbered(sourceTitle, source, title, body == null ? null : Numbers.keep(null, body));
    }

    /** The same media, and another line for every line: those are the film's captions in the other language. */
    private static Optional<Map<String, String>> film(Video from, Video to, String title, StoredBody body) {
        var lines = Objects.equals(from.transcriptLanguage(), to.transcriptLanguage())
                ? Map.<String, String>of()
                : Lines.of(from.transcript(), to.transcript());
        var own = to.tracks().stream().map(Track::language).filter(one -> !one.equals(to.transcriptLanguage()));
        var known = from.tracks().stream().map(Track::language).toList();
        if (!media(from).equals(media(to))
                || !known.containsAll(own.toList())
                || !lines.isEmpty() && lines.size() < from.transcript().size()
                || lines.isEmpty() && !from.transcript().equals(to.transcript())) {
            return Optional.empty();
        }
        var texts = new HashMap<>(lines);
        Fields.of(title, body).stream()
                .filter(field -> !field.part().equals("caption"))
                .forEach(field -> texts.put(field.name(), field.text()));
        return Optional.of(texts);
    }

    private static List<String> media(Video video) {
        var media =
                new ArrayList<>(video.renditions().stream().map(Rendition::path).toList());
        media.add(video.youtube());
        media.add(video.poster());
        return media;
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
                        EMPHASIS.matcher(Cut.of(html).html()).replaceAll("").replace("&nbsp;", " "))
                .replaceAll(" ")
                .replace(" <", "<")
                .replace("> ", ">")
                .strip());
        return UNIT.matcher(Json.write(same)).replaceAll("unit:");
    }

    /**
     * The other text with each tag called as the tag of the source that stands for the same element. What only the other
     * text emphasizes loses that; what it does not emphasize any more is left empty at its end.
     */
    private static Optional<String> renumbered(BodyField from, BodyField to) {
        var left = new ArrayList<>(from.codes().stream().map(Match::plainCode).toList());
        List<Integer> numbers = new ArrayList<>();
        for (var code : to.codes()) {
            var at = left.indexOf(plainCode(code));
            if (at >= 0) {
                left.set(at, null);
            } else if (!isEmphasis(code)) {
                return Optional.empty();
            }
            numbers.add(at + 1);
        }
        var text = new StringBuilder(TaggedText.TAG.matcher(to.text()).replaceAll(tag -> {
            var number = numbers.get(Integer.parseInt(tag.group(2)) - 1);
            return number == 0 ? "" : "<" + tag.group(1) + number + tag.group(3) + ">";
        }));
        for (var at = 0; at < left.size(); at++) {
            if (left.get(at) != null && !isEmphasis(left.get(at))) {
                return Optional.empty();
            }
            text.append(left.get(at) == null ? "" : "<" + (at + 1) + "></" + (at + 1) + ">");
        }
        return Optional.of(text.toString());
    }

    private static boolean isEmphasis(String code) {
        return EMPHASIS.matcher(code).matches();
    }

    private static String plainCode(String code) {
        return code.equals("<b>")
                ? "<strong>"
                : code.equals("<i>")
                        ? "<em>"
                        : UNIT.matcher(OWN_TEXT.matcher(code).replaceAll("")).replaceAll("unit:");
    }
}
