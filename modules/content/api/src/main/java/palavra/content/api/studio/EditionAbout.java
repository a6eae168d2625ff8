package palavra.content.api.studio;

import java.util.List;

/**
 * What the about page of a course says in one edition.
 *
 * @param title what the edition is called, at most 300 characters
 * @param word the one word on the cover, at most 24 characters; empty to take it from the title
 * @param lead one or two sentences under the title, at most 500 characters
 * @param overview Markdown without pictures
 * @param abilities what one can do afterwards, a sentence each, at most 12
 * @param version counts the changes; given back with a change, so that nobody writes over somebody else's
 * @param basedOn the version of the source's that this edition wrote its own page beside; null for the source and where
 *     it follows the source
 * @param source the same of the edition it follows; null for the source
 */
public record EditionAbout(
        String title,
        String word,
        String lead,
        String overview,
        List<String> abilities,
        int version,
        Integer basedOn,
        EditionAbout source) {

    /** Whether the source says something else since this was written. */
    public boolean isStale() {
        return source != null && basedOn != null && basedOn < source.version();
    }

    /** What one can do afterwards, a line each. */
    public String abilitiesLines() {
        return String.join("\n", abilities);
    }

    /** Whether it says what the source says, in the words of its translators. */
    public boolean isFollowing() {
        return source != null && basedOn == null;
    }
}
