package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import palavra.content.api.Cue;
import palavra.content.api.Download;
import palavra.content.api.Rendition;
import palavra.content.api.Video;
import palavra.content.tree.StoredBody;
import palavra.kernel.Language;

/** The texts of a block in reading order, and the way back: the same block saying something else in some of them. */
public final class Fields {

    public static final String TITLE = "title";

    /** What a block says with other texts; {@code missing} tells whether any text stayed as it was. */
    public record Said(String title, boolean titleMissing, StoredBody body, boolean missing) {}

    private final Function<BodyField, String> say;
    private final Language from;
    private final Language to;
    private boolean missing;
    private boolean translated;

    private Fields(Function<BodyField, String> say, Language from, Language to) {
        this.say = say;
        this.from = from;
        this.to = to;
    }

    /** All texts of a block, its title first. */
    public static List<BodyField> of(String title, StoredBody body) {
        var found = new ArrayList<BodyField>();
        new Fields(
                        field -> {
                            found.add(field);
                            return field.text();
                        },
                        null,
                        null)
                .said(title, body);
        return found;
    }

    /**
     * The block with other texts.
     *
     * @param say the text of a field; null leaves it as it is
     * @throws TagsBroken when a text does not have the tags of its field
     */
    public static Said apply(String title, StoredBody body, Function<BodyField, String> say) {
        return new Fields(say, null, null).said(title, body);
    }

    /**
     * The block in another language. Texts there are none for, and those that do not fit the block any more, stay and are
     * marked with the language they are in.
     */
    public static Said compose(
            String title, StoredBody body, Function<BodyField, String> say, Language from, Language to) {
        try {
            return new Fields(say, from, to).said(title, body);
        } catch (TagsBroken questionsElsewhere) {
            return new Fields(field -> field.name().startsWith("stem/") ? null : say.apply(field), from, to)
                    .said(title, body);
        }
    }

    private Said said(String title, StoredBody body) {
        var called =
                title.isBlank() || !TaggedText.hasWords(title) ? title : say.apply(new BodyField(TITLE, TITLE, title));
        var titleMissing = called == null;
        missing |= titleMissing;
        return new Said(titleMissing ? title : called, titleMissing, body == null ? null : body(body), missing);
    }

    private StoredBody body(StoredBody body) {
        var said = Fragments.map(body, this::html);
        return new StoredBody(
                said.type(),
                said.html(),
                said.video() == null ? null : video(said.video()),
                said.problem(),
                said.placeholder(),
                said.source(),
                said.files(),
                said.poll(),
                said.file() == null ? null : file(said.file()),
                said.assignment(),
                said.pool(),
                said.cloud());
    }

    private String html(String name, String part, String html) {
        var cut = Cut.of(html);
        var changed = false;
        for (var segment : cut.segments()) {
            var own = segment.number == 0 ? name : name + "/" + segment.number;
            changed |= described(own, segment) | words(own, part, segment);
        }
        return changed ? cut.html() : html;
    }

    private boolean words(String name, String part, Segment segment) {
        if (!segment.hasWords()) {
            return false;
        }
        var said = say.apply(new BodyField(
                name, part.equals("paragraph") ? partOf(segment.holder()) : part, segment.text(), segment.codes()));
        if (said == null) {
            return leave(segment);
        }
        try {
            segment.say(said);
            return !said.equals(segment.text());
        } catch (TagsBroken broken) {
            if (from == null) {
                throw broken;
            }
            return leave(segment);
        }
    }

    private boolean leave(Segment segment) {
        missing = true;
        if (from != null) {
            segment.mark(from.tag(), from.dir());
        }
        return from != null;
    }

    /** Texts in attributes. They are said before the words around them, which carry their elements along. */
    private boolean described(String name, Segment segment) {
        var changed = false;
        var count = 0;
        for (var element : segment.described()) {
            count++;
            changed |= attribute(name, "alt", element, count) | attribute(name, "title", element, count);
        }
        return changed;
    }

    private boolean attribute(String name, String attribute, Element element, int count) {
        var text = element.attr(attribute);
        if (!TaggedText.hasWords(text)) {
            return false;
        }
        var field = new BodyField(name + "/" + attribute + (count == 1 ? "" : "/" + count), attribute, text);
        var said = said(field);
        element.attr(attribute, said);
        return !said.equals(text);
    }

    private Video video(Video video) {
        var media = new ArrayList<Rendition>();
        for (var one : video.renditions()) {
            media.add(new Rendition(
                    one.path(),
                    one.mediaType(),
                    label("media/" + (media.size() + 1), "media", one.label()),
                    one.bytes()));
        }
        return new Video(
                media,
                video.youtube(),
                video.tracks(),
                video.transcript().stream().map(this::cue).toList(),
                to == null || !translated ? video.transcriptLanguage() : to,
                video.seconds(),
                video.poster());
    }

    private Cue cue(Cue cue) {
        if (!TaggedText.hasWords(cue.text())) {
            return cue;
        }
        var said = say.apply(new BodyField(Lines.name(cue), "caption", cue.text()));
        missing |= said == null;
        translated |= said != null;
        return said == null ? new Cue(cue.start(), cue.end(), cue.text(), from) : new Cue(cue.start(), cue.end(), said);
    }

    private Download file(Download file) {
        return new Download(file.path(), label("file", "file", file.label()), file.mediaType(), file.bytes());
    }

    /** Sizes and formats, such as 360p and MP4, are called the same everywhere. */
    private String label(String name, String part, String label) {
        return label == null || !TaggedText.hasWords(label) || label.matches("[0-9]+p|[A-Z0-9.+-]+")
                ? label
                : said(new BodyField(name, part, label));
    }

    private String said(BodyField field) {
        var said = say.apply(field);
        missing |= said == null;
        return said == null ? field.text() : said;
    }

    private static String partOf(Element holder) {
        return switch (holder.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "heading";
            case "li" -> "item";
            case "td", "th" -> "cell";
            case "figcaption", "caption" -> "legend";
            case "dt", "dd" -> "definition";
            case "blockquote" -> "quotation";
            case "summary" -> "summary";
            case "pre" -> "code";
            default -> "paragraph";
        };
    }
}
