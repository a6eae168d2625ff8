package palavra.content.olx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import palavra.content.api.Verdict;
import palavra.kernel.Refusal;

/** Follows the references from {@code course.xml} down to every block. */
final class Tree {

    /** Blocks whose children are blocks. */
    static final Set<String> CONTAINERS = Set.of(
            "course",
            "chapter",
            "sequential",
            "vertical",
            "conditional",
            "split_test",
            "library_content",
            "itembank",
            "randomize",
            "problemset",
            "videosequence",
            "wrapper",
            "section",
            "unit");

    /** Stand among blocks and are none. */
    private static final Set<String> NO_BLOCKS = Set.of("wiki", "show", "textbook", "parameters");

    private static final int MOST_DEPTH = 12;
    private static final int MOST_BLOCKS = 20_000;

    private final PackageFiles files;
    private final Report report;
    private final Xml xml = new Xml();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    Tree(PackageFiles files, Report report) {
        this.files = files;
        this.report = report;
    }

    Set<String> ids() {
        return ids;
    }

    /** The element of {@code course.xml} itself, which names organization, number and run. */
    Element entry() {
        try {
            var entry = xml.parse(files.bytes("course.xml").orElse(new byte[0]));
            files.account("course.xml", "", Verdict.KEPT, "read", "Names organization, number and run.");
            if (entry.normalName().equals("course")) {
                return entry;
            }
        } catch (Xml.Broken broken) {
            throw Refusal.invalid("course-broken", "The file course.xml cannot be read: " + broken.getMessage() + ".");
        }
        throw Refusal.invalid("course-broken", "The file course.xml does not begin with a course.");
    }

    Node load(Element entry) {
        var course = node(entry, 0);
        if (!course.broken().isEmpty()) {
            throw Refusal.invalid(
                    "course-broken", "The file " + course.place() + " cannot be read: " + course.broken() + ".");
        }
        return course;
    }

    private Node node(Element reference, int depth) {
        var tag = reference.normalName();
        report.countBlock(tag);
        var name = reference.attr("url_name").strip();
        var file = tag + "/" + name.replace(':', '/') + ".xml";
        if (name.isEmpty() || !files.has(file)) {
            return inline(reference, tag, name, depth);
        }
        if (!read.add(file)) {
            return new Node(tag, unique(tag, name), file, reference, "it stands in the course twice", List.of());
        }
        try {
            var bytes = files.bytes(file).orElseThrow(() -> new Xml.Broken("it is too long"));
            var element = xml.parse(bytes);
            reference.attributes().forEach(attribute -> {
                if (!element.hasAttr(attribute.getKey())) {
                    element.attr(attribute.getKey(), attribute.getValue());
                }
            });
            var id = unique(tag, name);
            files.account(file, id, Verdict.KEPT, "read", "Read as block " + tag + " " + id + ".");
            return new Node(tag, id, file, element, "", children(element, tag, depth));
        } catch (Xml.Broken broken) {
            var id = unique(tag, name);
            files.account(
                    file, id, Verdict.DROPPED, "broken-xml", "The file cannot be read: " + broken.getMessage() + ".");
            return new Node(tag, id, file, reference, broken.getMessage(), List.of());
        }
    }

    private Node inline(Element element, String tag, String name, int depth) {
        var bare = element.childNodeSize() == 0 && (element.attributesSize() <= 1 || tag.equals("course"));
        var missing = bare && !name.isEmpty() && !tag.equals("discussion");
        var id = unique(tag, name);
        var broken = missing && isKnownToHaveAFile(tag) ? "its file is missing" : "";
        return new Node(tag, id, "", element, broken, children(element, tag, depth));
    }

    private static boolean isKnownToHaveAFile(String tag) {
        return CONTAINERS.contains(tag) || Set.of("html", "problem", "video").contains(tag);
    }

    private List<Node> children(Element element, String tag, int depth) {
        var children = new ArrayList<Node>();
        if (!CONTAINERS.contains(tag)) {
            return children;
        }
        if (depth > MOST_DEPTH || ids.size() > MOST_BLOCKS) {
            throw Report.tooLarge();
        }
        for (var child : element.children()) {
            if (!NO_BLOCKS.contains(child.normalName())) {
                children.add(node(child, depth + 1));
            }
        }
        return children;
    }

    /** The name from the package; one that is used twice or missing gets its tag or a number. */
    private String unique(String tag, String name) {
        var wanted = name.isEmpty() ? tag + "-1" : name.replaceAll("[\\p{Cntrl}\\s]+", "-");
        var id = wanted;
        for (var i = 2; !ids.add(id); i++) {
            id = (name.isEmpty() ? tag : wanted + "-" + tag) + "-" + i;
        }
        return id;
    }
}
