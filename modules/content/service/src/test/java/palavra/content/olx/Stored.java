package palavra.content.olx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palavra.content.tree.StoredBody;

/** The texts and problems of a real course as they are stored, for tests of what is done with them. */
public final class Stored {

    private Stored() {}

    /** A block's title and body. */
    public record Component(String id, String title, StoredBody body) {}

    public static List<Component> of(String course, Path work) {
        try (var archive = Courses.packed(course, work)) {
            var found = new ArrayList<Component>();
            OlxReader.read(archive).sections().forEach(section -> add(section, found));
            return found;
        }
    }

    private static void add(Block block, List<Component> found) {
        switch (block.body()) {
            case Body.Html html ->
                found.add(new Component(block.sourceId(), block.title(), StoredBody.html(html.html())));
            case Body.ProblemBody problem ->
                found.add(new Component(block.sourceId(), block.title(), StoredBody.problem(problem.problem())));
            case Body.AssignmentBody asked ->
                found.add(new Component(block.sourceId(), block.title(), StoredBody.assignment(asked.assignment())));
            case null, default -> {}
        }
        block.children().forEach(child -> add(child, found));
    }
}
