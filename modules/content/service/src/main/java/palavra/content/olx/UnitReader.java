package palavra.content.olx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import palavra.content.api.Verdict;
import palavra.content.olx.Block.Kind;

/** Reads units; blocks that choose between their children by learner are opened up, unless they are pools of problems. */
final class UnitReader {

    private static final Set<String> USED =
            Set.of("display_name", "start", "visible_to_staff_only", "due", "showanswer");
    private static final Set<String> SILENT = Set.of("url_name", "slug", "xblock-family");

    /** Blocks that give points on the old platform. */
    private static final Set<String> SCORED = Set.of(
            "problem",
            "openassessment",
            "edx_sga",
            "staffgradedxblock",
            "drag-and-drop-v2",
            "lti",
            "lti_consumer",
            "scorm",
            "scormxblock",
            "problem-builder",
            "step-builder",
            "azure_media_services_quiz");

    private final Policy policy;
    private final Report report;
    private final ComponentReader components;
    private final PoolReader pools;

    private final Set<String> placeholders = new HashSet<>();

    UnitReader(Policy policy, Report report, ComponentReader components) {
        this.policy = policy;
        this.report = report;
        this.components = components;
        this.pools = new PoolReader(policy, report, components);
    }

    /** Reads a child of a subsection as a unit; a lone component gets a unit of its own. */
    Block read(Node node, Inherited inherited) {
        return node.tag().equals("vertical") ? unit(node, inherited) : wrapped(node, inherited);
    }

    Block wrapped(Node node, Inherited inherited) {
        if (node.tag().equals("vertical")) {
            return unit(node, inherited);
        }
        var inside = new ArrayList<Block>();
        collect(node, true, inherited, inside);
        var title = policy.of(node, "display_name");
        return new Block(
                node.id() + "-unit",
                Kind.UNIT,
                title.isEmpty() ? node.id() : title,
                true,
                null,
                null,
                "",
                false,
                null,
                inside);
    }

    /** Whether a graded subsection's points change, once its units were read. */
    boolean changesPoints(Node node) {
        var here = placeholders.contains(node.id()) && SCORED.contains(node.tag())
                || Set.of("split_test", "conditional").contains(node.tag())
                || PoolReader.TAGS.contains(node.tag()) && !PoolReader.isPool(node);
        return here || node.children().stream().anyMatch(this::changesPoints);
    }

    private Block unit(Node node, Inherited above) {
        var inherited = above.with(node, policy);
        var inside = new ArrayList<Block>();
        node.children().forEach(child -> collect(child, true, inherited, inside));
        var visible = !Values.isTrue(policy.of(node, "visible_to_staff_only")) && !isForGroups(node);
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
        var title = policy.of(node, "display_name");
        var start = Values.time(policy.of(node, "start")).orElse(null);
        return new Block(
                node.id(),
                Kind.UNIT,
                title.isEmpty() ? node.id() : title,
                visible,
                null,
                start,
                "",
                false,
                null,
                inside);
    }

    private void collect(Node node, boolean visible, Inherited above, List<Block> into) {
        if (!Tree.CONTAINERS.contains(node.tag())) {
            var read = components.read(node, visible && !isForGroups(node), above);
            remember(read);
            PoolReader.end(into, read.getFirst()).ifPresent(into::add);
            into.addAll(read);
            return;
        }
        var inherited = above.with(node, policy);
        if (PoolReader.isPool(node)) {
            var read = pools.read(node, visible && !isForGroups(node), inherited);
            remember(read);
            into.addAll(read);
            return;
        }
        open(node);
        for (var i = 0; i < node.children().size(); i++) {
            var shown =
                    switch (node.tag()) {
                        case "conditional" -> false;
                        case "split_test" -> visible && i == 0;
                        default -> visible && !isForGroups(node);
                    };
            collect(node.children().get(i), shown, inherited, into);
        }
    }

    private void remember(List<Block> read) {
        read.stream()
                .filter(block -> block.body() instanceof Body.Placeholder)
                .forEach(block -> placeholders.add(block.sourceId()));
    }

    private void open(Node node) {
        if (!node.broken().isEmpty()) {
            line(node, Verdict.DROPPED, "block-broken", "What it holds is lost: " + node.broken() + ".");
            return;
        }
        switch (node.tag()) {
            case "library_content", "itembank", "randomize" ->
                line(
                        node,
                        Verdict.CHANGED,
                        "pick-opened",
                        "Each learner got " + pools.picked(node) + " of "
                                + node.children().size() + " at random; here all are shown.");
            case "conditional" ->
                line(
                        node,
                        Verdict.CHANGED,
                        "condition-hidden",
                        "It was shown under a condition; what it holds is for the team only until an author decides.");
            case "split_test" ->
                line(
                        node,
                        Verdict.CHANGED,
                        "experiment-opened",
                        "Groups saw different things; the first is shown to all, the others to the team only.");
            default -> line(node, Verdict.CHANGED, "merged", "What it holds became part of the unit.");
        }
    }

    private boolean isForGroups(Node node) {
        var access = policy.of(node, "group_access");
        return !access.isEmpty() && !access.equals("{}");
    }

    private void line(Node node, Verdict verdict, String reason, String sentence) {
        report.add(ImportReport.Kind.BLOCK, node.place(), node.id(), verdict, reason, sentence);
    }
}
