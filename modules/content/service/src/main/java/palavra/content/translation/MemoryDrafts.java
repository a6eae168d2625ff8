package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import palavra.content.tree.Edition;

/** Drafts what was translated before, word for word or nearly so. It needs nobody else's machine. */
@ApplicationScoped
class MemoryDrafts implements DraftProvider {

    /** Below this likeness, correcting a draft takes longer than writing one. */
    private static final double LIKE = 0.75;

    private final Memory memory;

    MemoryDrafts(Memory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Map<String, String> draft(Edition edition, Map<String, String> sources) {
        var found = memory.best(edition, new HashSet<>(sources.values()), LIKE);
        var drafts = new HashMap<String, String>();
        sources.forEach((key, source) -> {
            if (found.containsKey(source)) {
                drafts.put(key, found.get(source));
            }
        });
        return drafts;
    }
}
