package palavra.frontend.learn;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import palavra.learning.api.Completion;
import palavra.learning.api.SectionProgress;

/** How far along something is, as the state of a bead; words that say the same always stand beside it. */
final class Bead {

    private static final int MOST = 12;

    private Bead() {}

    static String of(Completion completion) {
        if (completion == null || completion.done() >= completion.of()) {
            return "done";
        }
        return completion.done() > 0 ? "half" : "next";
    }

    /** One bead for each section; none where they would not fit in a line. */
    static List<String> ofSections(List<SectionProgress> sections, UUID here) {
        if (sections.size() > MOST) {
            return List.of();
        }
        return sections.stream()
                .map(section -> section.id().equals(here) ? "here" : of(section.units()))
                .toList();
    }

    /** One bead for each unit of a section, the complete ones first; where they are many, each stands for some of them. */
    static List<String> ofUnits(Completion units) {
        var beads = Math.min(units.of(), MOST);
        var done = units.done() * beads;
        return IntStream.range(0, beads)
                .mapToObj(bead -> done >= (bead + 1) * units.of() ? "done" : done > bead * units.of() ? "half" : "next")
                .toList();
    }
}
