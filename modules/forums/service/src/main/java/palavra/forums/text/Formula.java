package palavra.forums.text;

import org.commonmark.node.CustomNode;

/** Mathematics in a post, as TeX. */
final class Formula extends CustomNode {

    private final String tex;
    private final boolean display;

    /** @param display whether it stands on a line of its own */
    Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    boolean display() {
        return display;
    }
}
