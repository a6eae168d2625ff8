package palavra.content.olx;

import java.math.BigDecimal;
import org.jsoup.nodes.Element;

/**
 * What every kind of question has in common while it is read.
 *
 * @param response the response element, from which label and notes were taken out already
 * @param input the element the learner would fill in
 */
record Asked(Node node, String id, String label, String note, BigDecimal points, Element response, Element input) {}
