package palavra.content.api;

/**
 * One line of an import report.
 *
 * @param source path, and element id where there is one, in the package
 * @param reason a stable code with dashes
 * @param sentence what happened in plain English
 */
public record ImportItem(String source, Verdict verdict, String reason, String sentence) {}
