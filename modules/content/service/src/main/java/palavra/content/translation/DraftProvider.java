package palavra.content.translation;

import java.util.Map;
import palavra.content.tree.Edition;

/** Drafts translations. Another one is a bean of this type; what it drafts is marked until a person approves it. */
public interface DraftProvider {

    /** How it is asked for, for example {@code memory}. */
    String name();

    /**
     * Targets for source texts, with the tags of their sources; texts it has nothing for are missing.
     *
     * @param sources texts by a key of the caller's
     */
    Map<String, String> draft(Edition edition, Map<String, String> sources);
}
