package palavra.content.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Inline content as translators see it: words, and the elements among them as numbered tags {@code <1>…</1>} and
 * {@code <2/>}. What the elements are and where they lead stays behind the number, so nobody can change it by writing.
 */
final class TaggedText {

    static final Pattern TAG = Pattern.compile("<(/?)([1-9][0-9]{0,3})(/?)>");
    private static final Pattern LIKE_A_TAG = Pattern.compile("<(/?[0-9]+/?>)");
    private static final Pattern ESCAPED = Pattern.compile("&lt;(/?[0-9]+/?>)");
    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    private final StringBuilder written = new StringBuilder();
    private final List<Element> tags = new ArrayList<>();
    private String text;

    private TaggedText() {}

    static TaggedText of(List<Node> nodes, boolean keepLines) {
        var tagged = new TaggedText();
        nodes.forEach(tagged::write);
        var whole = tagged.written.toString();
        tagged.text =
                keepLines ? whole : whole.replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
        return tagged;
    }

    String text() {
        return text;
    }

    List<Element> tags() {
        return tags;
    }

    /** Whether there is anything in it that differs from language to language. */
    static boolean hasWords(String tagged) {
        return WORDS.matcher(TAG.matcher(tagged).replaceAll("")).find();
    }

    /** The words alone. */
    static String plain(String tagged) {
        return ESCAPED.matcher(TAG.matcher(tagged).replaceAll("")).replaceAll("<$1");
    }

    /** Whether an element is one thing in a text, such as a picture, a line break or mathematics. */
    static boolean isWhole(Element element) {
        return element.childNodeSize() == 0 || element.hasClass("math");
    }

    /** Refuses a text that does not have each tag of the source once, in pairs that do not cross. */
    static void check(String source, String target) {
        var plan = new HashMap<Integer, Boolean>();
        TAG.matcher(source).results().forEach(tag -> {
            if (tag.group(1).isEmpty()) {
                plan.put(Integer.parseInt(tag.group(2)), !tag.group(3).isEmpty());
            }
        });
        var open = new ArrayDeque<Integer>();
        for (var tag : TAG.matcher(target).results().toList()) {
            var number = Integer.parseInt(tag.group(2));
            if (!tag.group(1).isEmpty()) {
                if (open.isEmpty() || open.pop() != number) {
                    throw new TagsBroken(number);
                }
            } else {
                var single = !tag.group(3).isEmpty();
                if (!plan.remove(number, single)) {
                    throw new TagsBroken(number);
                }
                if (!single) {
                    open.push(number);
                }
            }
        }
        if (!open.isEmpty() || !plan.isEmpty()) {
            throw new TagsBroken(open.isEmpty() ? plan.keySet().iterator().next() : open.pop());
        }
    }

    /** The nodes of another text with the same tags. */
    List<Node> build(String target) {
        var root = new Element("body");
        var open = new ArrayDeque<Integer>();
        var at = root;
        var seen = new BitSet();
        var from = 0;
        var found = TAG.matcher(target);
        while (found.find()) {
            words(at, target.substring(from, found.start()));
            from = found.end();
            var number = Integer.parseInt(found.group(2));
            var closes = !found.group(1).isEmpty();
            if (closes) {
                if (open.isEmpty() || open.pop() != number) {
                    throw new TagsBroken(number);
                }
                at = at.parent();
            } else {
                var tag = taken(number, seen);
                var single = !found.group(3).isEmpty();
                if (single != isWhole(tag)) {
                    throw new TagsBroken(number);
                }
                at.appendChild(single ? tag.clone() : tag.shallowClone());
                if (!single) {
                    at = at.lastElementChild();
                    open.push(number);
                }
            }
        }
        words(at, target.substring(from));
        if (!open.isEmpty() || seen.cardinality() != tags.size()) {
            throw new TagsBroken(open.isEmpty() ? seen.nextClearBit(1) : open.pop());
        }
        return root.childNodes().stream().map(node -> (Node) node).toList();
    }

    private Element taken(int number, BitSet seen) {
        if (number > tags.size() || seen.get(number)) {
            throw new TagsBroken(number);
        }
        seen.set(number);
        return tags.get(number - 1);
    }

    private static void words(Element at, String words) {
        if (!words.isEmpty()) {
            at.appendChild(new TextNode(ESCAPED.matcher(words).replaceAll("<$1")));
        }
    }

    private void write(Node node) {
        if (node instanceof TextNode words) {
            written.append(LIKE_A_TAG.matcher(words.getWholeText()).replaceAll("&lt;$1"));
        } else if (node instanceof Element element) {
            tags.add(element);
            var number = tags.size();
            if (isWhole(element)) {
                written.append('<').append(number).append("/>");
            } else {
                written.append('<').append(number).append('>');
                element.childNodes().forEach(this::write);
                written.append("</").append(number).append('>');
            }
        }
    }
}
