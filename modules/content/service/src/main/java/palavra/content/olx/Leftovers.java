package palavra.content.olx;

import java.util.Set;

/** Says why a file of the package was not used. */
final class Leftovers {

    private static final Set<String> BLOCK_FOLDERS =
            Set.of("chapter", "sequential", "vertical", "html", "problem", "video");

    private Leftovers() {}

    static String reason(String name) {
        return switch (folder(name)) {
            case "drafts" -> "draft";
            case "info", "tabs", "about" -> "extra-page";
            case "wiki" -> "wiki";
            case "policies", "assets" -> "platform-data";
            case "" -> name.equals("course.xml") ? "read" : "not-course-content";
            default -> BLOCK_FOLDERS.contains(folder(name)) ? "not-in-the-tree" : "unknown-file";
        };
    }

    static String sentence(String name) {
        return switch (reason(name)) {
            case "draft" -> "A draft that was not published; the published block stays as it is.";
            case "extra-page" -> "A page outside the course's units; there is no place for it yet.";
            case "wiki" -> "Wiki pages have no place here.";
            case "platform-data" -> "Data of the old platform about itself.";
            case "not-course-content" -> "The file stands beside the course and is no part of it.";
            case "not-in-the-tree" -> "No section, subsection or unit leads to it, so learners never saw it.";
            default -> "Nothing in the course refers to this file.";
        };
    }

    private static String folder(String name) {
        var slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}
