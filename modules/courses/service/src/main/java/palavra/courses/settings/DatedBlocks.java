package palavra.courses.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.RunDate;
import palavra.courses.run.Dates;

/**
 * The parts of a course in their order, with the dates that hold in a run: its own before the publication's. A unit is
 * one of them only where it opens on another day than the rest of its part.
 */
public final class DatedBlocks {

    private DatedBlocks() {}

    public static List<DatedBlock> of(Outline outline, Map<UUID, Dates> own) {
        return outline.sections().stream()
                .flatMap(section -> section.subsections().stream()
                        .flatMap(part -> Stream.concat(
                                Stream.of(part(section.title(), part, own)),
                                part.units().stream()
                                        .filter(unit -> own.containsKey(unit.id())
                                                || !Objects.equals(unit.opens(), opens(part)))
                                        .map(unit -> unit(part.title(), unit, own)))))
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

    private static DatedBlock part(String section, OutlineSubsection part, Map<UUID, Dates> own) {
        var published = new RunDate(part.id(), opens(part), part.due());
        return new DatedBlock(section, part.title(), part.assignmentType(), holding(published, own), published);
    }

    private static DatedBlock unit(String part, OutlineUnit unit, Map<UUID, Dates> own) {
        var published = new RunDate(unit.id(), unit.opens(), null);
        return new DatedBlock(part, unit.title(), "", holding(published, own), published);
    }

    private static RunDate holding(RunDate published, Map<UUID, Dates> own) {
        var said = own.get(published.block());
        return said == null ? published : new RunDate(published.block(), said.start(), said.due());
    }

    /** When the first unit opens, which is when the part does; null for with the run. */
    private static Instant opens(OutlineSubsection part) {
        return part.units().stream().anyMatch(unit -> unit.opens() == null)
                ? null
                : part.units().stream()
                        .map(OutlineUnit::opens)
                        .min(Instant::compareTo)
                        .orElse(null);
    }
}
