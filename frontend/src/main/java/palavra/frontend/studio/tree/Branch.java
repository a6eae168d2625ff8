package palavra.frontend.studio.tree;

import java.util.List;
import palavra.content.api.studio.DraftNode;

/**
 * A block in the tree as it is drawn.
 *
 * @param parts those below it; empty where it is closed
 * @param holds how many there are
 * @param chosen whether it is the one being edited
 */
public record Branch(DraftNode node, List<Branch> parts, int holds, boolean open, boolean chosen) {

    public boolean folds() {
        return holds > 0;
    }

    /** The name of its icon: the component's type, or what holds others. */
    public String icon() {
        return node.type().isEmpty() ? node.kind().name() : node.type();
    }
}
