package palavra.content.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import palavra.content.tree.StoredBody;

/**
 * Gives every segment of a body a number that it keeps while its text is edited and others come and go: a translation
 * belongs to the number. Numbers stand in stored HTML only, readers get it without.
 */
public final class Numbers {

    /** Below this share of common words a text is another text. */
    private static final double LIKE = 0.5;

    private static final Pattern MARK = Pattern.compile("(<[a-z][a-z0-9]*) data-s=\"[0-9 ]*\"");

    private Numbers() {}

    /** The body with its numbers, those of the same texts as before where there was one. */
    public static StoredBody keep(StoredBody before, StoredBody now) {
        var known = new HashMap<String, String>();
        if (before != null) {
            Fragments.map(before, (name, part, html) -> {
                known.put(name, html);
                return html;
            });
        }
        return Fragments.map(now, (name, part, html) -> number(known.get(name), html, isLong(name)));
    }

    /** The numbers of a list: the same texts keep theirs, then similar ones between them; the rest gets new ones. */
    public static Integer[] keep(List<String> before, Integer[] numbers, List<String> now) {
        var next = Stream.of(numbers).max(Integer::compare).orElse(0) + 1;
        var pairs = Alignment.of(before, now, LIKE);
        var used = new HashSet<Integer>();
        var kept = new Integer[now.size()];
        for (var at = 0; at < kept.length; at++) {
            var number = pairs[at] < 0 ? 0 : numbers[pairs[at]];
            kept[at] = number > 0 && used.add(number) ? number : next++;
        }
        return kept;
    }

    /** The HTML as readers get it. */
    public static String strip(String html) {
        return html == null || !html.contains(Cut.NUMBERS)
                ? html
                : MARK.matcher(html).replaceAll("$1");
    }

    /** Long HTML as readers get it once it was stored. */
    public static String normal(String html) {
        return strip(keep(null, StoredBody.html(html)).html());
    }

    /** The body as readers get it. */
    public static StoredBody strip(StoredBody body) {
        return Fragments.map(body, (name, part, html) -> strip(html));
    }

    private static boolean isLong(String name) {
        return name.equals("html") || name.equals("stem") || name.equals("assignment") || name.equals("cloud");
    }

    private static String number(String before, String now, boolean longText) {
        if (now == null || now.isBlank()) {
            return now;
        }
        var cut = Cut.of(now);
        if (!cut.hasBlocks() && !longText || cut.segments().isEmpty()) {
            return now;
        }
        if (wrapLooseText(cut)) {
            cut = Cut.of(cut.html());
        }
        align(before == null ? List.of() : Cut.of(before).segments(), cut.segments());
        write(cut);
        return cut.html();
    }

    /** Text that stands in no block at all gets one, because a number needs a place. */
    private static boolean wrapLooseText(Cut cut) {
        var wrapped = false;
        for (var segment : cut.segments()) {
            if (segment.holder() == cut.body()) {
                var block = new Element("div");
                segment.wrap(block);
                wrapped = true;
            }
        }
        return wrapped;
    }

    private static void align(List<Segment> before, List<Segment> now) {
        var numbers = keep(
                before.stream().map(Segment::text).toList(),
                before.stream().map(segment -> segment.number).toArray(Integer[]::new),
                now.stream().map(Segment::text).toList());
        for (var at = 0; at < now.size(); at++) {
            now.get(at).number = numbers[at];
        }
    }

    private static void write(Cut cut) {
        cut.body().select("[" + Cut.NUMBERS + "]").removeAttr(Cut.NUMBERS);
        var byHolder = new IdentityHashMap<Element, List<Segment>>();
        cut.segments().forEach(segment -> byHolder.computeIfAbsent(segment.holder(), holder -> new ArrayList<>())
                .add(segment));
        byHolder.forEach((holder, segments) -> first(
                holder, segments.stream().map(one -> String.valueOf(one.number)).collect(Collectors.joining(" "))));
    }

    /** The number is the first attribute, so that taking it out again needs no parser. */
    private static void first(Element holder, String numbers) {
        var others = new ArrayList<>(holder.attributes().asList());
        holder.clearAttributes();
        holder.attr(Cut.NUMBERS, numbers);
        others.forEach(attribute -> holder.attributes().put(attribute));
    }
}
