package palavra.content.olx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palavra.content.api.SittingRules;
import palavra.content.api.Verdict;
import palavra.content.olx.Block.Kind;

/** Turns the package's tree into sections, subsections, units and components. */
final class BlockReader {

    private static final Set<String> USED = Set.of(
            "display_name",
            "start",
            "due",
            "format",
            "graded",
            "visible_to_staff_only",
            "showanswer",
            "max_attempts",
            "is_time_limited",
            "default_time_limit_minutes");
    private static final Set<String> SILENT = Set.of("url_name", "slug", "org", "course", "for");

    private final Policy policy;
    private final Set<String> assignmentTypes;
    private final Report report;
    private final UnitReader units;

    BlockReader(Policy policy, Set<String> assignmentTypes, Report report, UnitReader units) {
        this.policy = policy;
        this.assignmentTypes = assignmentTypes;
        this.report = report;
        this.units = units;
    }

    List<Block> sections(Node course, Inherited inherited) {
        var sections = new ArrayList<Block>();
        for (var child : course.children()) {
            sections.add(child.tag().equals("chapter") ? section(child, inherited) : wrappedSection(child, inherited));
        }
        return sections;
    }

    private Block section(Node node, Inherited above) {
        var inherited = above.with(node, policy);
        var subsections = new ArrayList<Block>();
        for (var child : node.children()) {
            subsections.add(
                    child.tag().equals("sequential")
                            ? subsection(child, inherited)
                            : wrapped(Kind.SUBSECTION, child, List.of(units.wrapped(child, inherited))));
        }
        return block(node, Kind.SECTION, null, "", false, subsections, null);
    }

    private Block subsection(Node node, Inherited above) {
        var inherited = above.with(node, policy);
        var inside = node.children().stream()
                .map(child -> units.read(child, inherited))
                .toList();
        var format = policy.of(node, "format");
        var graded = Values.isTrue(policy.of(node, "graded"));
        if (graded && !assignmentTypes.contains(format)) {
            note(
                    node,
                    "type-unknown",
                    "It is graded as \"" + format + "\", which the policy does not know; it became practice.");
            graded = false;
        }
        if (graded && units.changesPoints(node)) {
            note(node, "points-change", "The points to be had in this graded subsection differ from the package's.");
        }
        var due = Values.time(inherited.due()).orElse(null);
        return block(node, Kind.SUBSECTION, due, graded ? format : "", graded, inside, sitting(node));
    }

    /** Where it has a time limit it is begun once, as it was. */
    private SittingRules sitting(Node node) {
        return Values.whole(policy.of(node, "default_time_limit_minutes"))
                .filter(minutes -> minutes > 0 && Values.isTrue(policy.of(node, "is_time_limited")))
                .map(minutes -> new SittingRules(minutes, 1, 0))
                .orElse(null);
    }

    private Block block(
            Node node,
            Kind kind,
            Instant due,
            String type,
            boolean graded,
            List<Block> children,
            SittingRules sitting) {
        var visible = !Values.isTrue(policy.of(node, "visible_to_staff_only"));
        var title = policy.of(node, "display_name");
        if (node.broken().isEmpty()) {
            line(
                    node,
                    visible ? Verdict.KEPT : Verdict.CHANGED,
                    visible ? "block" : "hidden",
                    visible ? "Taken over." : "Taken over for the team only.");
        } else {
            line(node, Verdict.DROPPED, "block-broken", "What it holds is lost: " + node.broken() + ".");
        }
        policy.report(node, USED, SILENT);
        var start = Values.time(policy.of(node, "start")).orElse(null);
        return new Block(
                node.id(),
                kind,
                title.isEmpty() ? node.id() : title,
                visible,
                due,
                start,
                type,
                graded,
                null,
                children,
                sitting);
    }

    /** Old courses put units and components right into a section. */
    private Block wrapped(Kind kind, Node inner, List<Block> children) {
        var title = policy.of(inner, "display_name");
        var id = inner.id() + (kind == Kind.SECTION ? "-section" : "-subsection");
        return new Block(id, kind, title.isEmpty() ? inner.id() : title, true, null, null, "", false, null, children);
    }

    private Block wrappedSection(Node child, Inherited inherited) {
        var inside = child.tag().equals("sequential")
                ? subsection(child, inherited)
                : wrapped(Kind.SUBSECTION, child, List.of(units.wrapped(child, inherited)));
        return wrapped(Kind.SECTION, child, List.of(inside));
    }

    private void note(Node node, String reason, String sentence) {
        report.add(ImportReport.Kind.SETTING, node.place() + " format", node.id(), Verdict.CHANGED, reason, sentence);
    }

    private void line(Node node, Verdict verdict, String reason, String sentence) {
        report.add(ImportReport.Kind.BLOCK, node.place(), node.id(), verdict, reason, sentence);
    }
}
