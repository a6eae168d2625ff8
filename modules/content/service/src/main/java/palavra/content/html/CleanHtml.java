package palavra.content.html;

import java.util.List;

/** HTML that may be shown to anyone as it is, and what became of the rest. */
public record CleanHtml(String html, List<Finding> findings) {}
