package palavra.forums.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Fits a post into its page: headings below those of the page, and images as links to them. */
final class Toned extends AbstractVisitor {

    private static final int PAGE_LEVELS = 2;
    private static final int LOWEST = 6;

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(LOWEST, heading.getLevel() + PAGE_LEVELS));
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        var link = new Link(image.getDestination(), image.getTitle());
        image.insertBefore(link);
        while (image.getFirstChild() != null) {
            link.appendChild(image.getFirstChild());
        }
        image.unlink();
        visitChildren(link);
    }
}
