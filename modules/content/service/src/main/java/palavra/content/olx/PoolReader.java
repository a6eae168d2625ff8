package palavra.content.olx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palavra.content.api.Pool;
import palavra.content.api.Verdict;

/** Reads blocks of which each learner got some children: what holds nothing but problems becomes a pool. */
final class PoolReader {

    static final Set<String> TAGS = Set.of("library_content", "itembank", "randomize");

    private static final String EVERYTHING = "-1";
    private static final Set<String> PROBLEMS = Set.of("problem", "drag-and-drop-v2");
    private static final Set<String> USED =
            Set.of("display_name", "max_count", "source_library_id", "source_library_version");
    private static final Set<String> SILENT = Set.of("url_name", "slug", "xblock-family");

    private final Policy policy;
    private final Report report;
    private final ComponentReader components;

    PoolReader(Policy policy, Report report, ComponentReader components) {
        this.policy = policy;
        this.report = report;
        this.components = components;
    }

    /** Other things can not be given to some learners and kept from the others, so they are not drawn. */
    static boolean isPool(Node node) {
        return TAGS.contains(node.tag())
                && node.broken().isEmpty()
                && !node.children().isEmpty()
                && node.children().stream().allMatch(child -> PROBLEMS.contains(child.tag()));
    }

    /** The pool and what stands in it, which is met in any order there. What nobody can be graded by is for the team only, never drawn. */
    List<Block> read(Node node, boolean visible, Inherited inherited) {
        var blocks = new ArrayList<Block>();
        var source = Source.of(node.xml().shallowClone());
        blocks.add(Block.component(
                node.id(),
                policy.of(node, "display_name"),
                visible,
                new Body.PoolBody(gives(node).orElse(null), true, source)));
        var drawn = 0;
        for (var child : node.children()) {
            var block = components.read(child, visible, inherited).getFirst();
            var isProblem = block.body() instanceof Body.ProblemBody;
            drawn += isProblem ? 1 : 0;
            blocks.add(isProblem ? block : Block.component(block.sourceId(), block.title(), false, block.body()));
        }
        line(node, visible, drawn);
        policy.report(node, USED, SILENT);
        return blocks;
    }

    /** What follows a pool and was no part of it stands in one that gives everybody the same. */
    static Optional<Block> end(List<Block> before, Block next) {
        var shown = before.stream().filter(Block::visible).toList();
        var pools = Pool.in(shown, PoolReader::type);
        if (!type(next).equals("problem") || !next.visible() || pools.isEmpty()) {
            return Optional.empty();
        }
        var last = pools.getLast();
        var end = last.problems().isEmpty() ? last.pool() : last.problems().getLast();
        var isOpen = end == shown.getLast() && ((Body.PoolBody) last.pool().body()).shuffled();
        return isOpen
                ? Optional.of(
                        Block.component(next.sourceId() + "-for-all", "", true, new Body.PoolBody(null, false, null)))
                : Optional.empty();
    }

    /** How many each learner got, in words. */
    String picked(Node node) {
        return gives(node).map(String::valueOf).orElse("all");
    }

    private Optional<Integer> gives(Node node) {
        var count = node.tag().equals("randomize") ? "1" : policy.of(node, "max_count");
        if (count.equals(EVERYTHING)) {
            return Optional.empty();
        }
        return Optional.of(count.matches("[1-9]\\d{0,3}") ? Integer.parseInt(count) : 1);
    }

    private void line(Node node, boolean visible, int drawn) {
        var all = node.children().size();
        var sentence = "Each learner is given " + picked(node) + " of " + drawn + ", drawn for them.";
        if (!visible) {
            report(node, Verdict.CHANGED, "hidden", "Taken over for the team only.");
        } else if (drawn < all) {
            var left = all - drawn;
            report(
                    node,
                    Verdict.CHANGED,
                    "pool-smaller",
                    sentence + " Not gradable here, so never given: " + left + ".");
        } else {
            report(node, Verdict.KEPT, "pool", sentence);
        }
    }

    private void report(Node node, Verdict verdict, String reason, String sentence) {
        report.add(ImportReport.Kind.BLOCK, node.place(), node.id(), verdict, reason, sentence);
    }

    private static String type(Block block) {
        return switch (block.body()) {
            case Body.PoolBody pool -> Pool.TYPE;
            case Body.ProblemBody problem -> "problem";
            case null, default -> "";
        };
    }
}
