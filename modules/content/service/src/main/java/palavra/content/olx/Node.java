package palavra.content.olx;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A block of the package before it is translated.
 *
 * @param tag its OLX word
 * @param id unique within the tree
 * @param file the file it stands in from the root, or empty for one written into its parent
 * @param xml its element; one without content when it could not be read
 * @param broken why it could not be read, or empty
 */
record Node(String tag, String id, String file, Element xml, String broken, List<Node> children) {

    /** How report lines call it. */
    String place() {
        return file.isEmpty() ? tag + "/" + id : file;
    }

    String attr(String name) {
        return xml.attr(name).strip();
    }
}
