package palavra.courses.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSubsection;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.RunDate;
import palavra.courses.run.Dates;

/** The parts of a course in their order, with the dates that hold in a run: its own before the publication's. */
public final class DatedBlocks {

    private DatedBlocks() {}

    public static List<DatedBlock> of(Outline outline, Map<UUID, Dates> own) {
        return outline.sections().stream()
                .flatMap(section ->
                        section.subsections().stream().map(part -> block(section.title(), part, own.get(part.id()))))
                .toList();
    }

    /** The first moment that anything happens; null where nothing has a date. */
    public static Instant first(List<DatedBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> Stream.of(block.dates().start(), block.dates().due()))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static DatedBlock block(String section, OutlineSubsection part, Dates own) {
        var dates = own == null
                ? new RunDate(part.id(), null, part.due())
                : new RunDate(part.id(), own.start(), own.due());
        return new DatedBlock(section, part.title(), part.assignmentType(), dates, part.due());
    }
}
