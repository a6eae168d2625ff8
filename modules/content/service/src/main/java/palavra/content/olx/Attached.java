package palavra.content.olx;

import java.util.Map;

/**
 * What lay beside a course in another language.
 *
 * @param shortDescription plain text for the catalog, or empty
 * @param overviewHtml safe HTML for the catalog page, or empty
 * @param pages the files of the two, by what the course calls them
 * @param components by the file they came from; they have the source ids of the course's own
 */
public record Attached(
        String shortDescription, String overviewHtml, Map<String, String> pages, Map<String, Block> components) {}
