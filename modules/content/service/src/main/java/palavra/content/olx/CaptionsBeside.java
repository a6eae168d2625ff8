package palavra.content.olx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import palavra.content.api.Verdict;
import palavra.kernel.Language;

/** Captions that lie beside a course belong to the video whose own captions begin at the same times. */
final class CaptionsBeside {

    /** How many of the lines have to begin at the same time for captions to be of the same film. */
    private static final double SAME_FILM = 0.6;

    private static final Pattern BEGIN = Pattern.compile("(?m)^([0-9:.,]+) --> ");

    private final PackageFiles files;
    private final Collection<Block> components;
    private final Map<String, List<Body.Track>> tracks = new HashMap<>();

    CaptionsBeside(PackageFiles files, Collection<Block> components) {
        this.files = files;
        this.components = components;
    }

    /** Finds the film of a file; the file gets its line. */
    void take(String name, Language language) {
        var webVtt = files.outside(name).flatMap(bytes -> Captions.toWebVtt(name, bytes));
        if (webVtt.isEmpty()) {
            drop(name, "caption-empty", "There is no caption in the file.");
            return;
        }
        var video =
                components.stream().filter(block -> isOf(block, webVtt.get())).findFirst();
        if (video.isEmpty()) {
            drop(name, "caption-unmatched", "No video of the course has captions at these times.");
        } else if (has(video.get(), language)) {
            drop(name, "caption-duplicate", "There are captions in " + language + " already.");
        } else {
            var id = video.get().sourceId();
            tracks.computeIfAbsent(id, first -> new ArrayList<>()).add(new Body.Track(language.tag(), webVtt.get()));
            files.accountOutside(
                    name,
                    id,
                    Verdict.CHANGED,
                    "caption-attached",
                    "Became captions in " + language + " of " + id + ".");
        }
    }

    /** The course with the captions its videos got. */
    List<Block> in(List<Block> blocks) {
        return tracks.isEmpty() ? blocks : blocks.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        var body = block.body();
        if (body instanceof Body.Video video && tracks.containsKey(block.sourceId())) {
            var all = new ArrayList<>(video.tracks());
            all.addAll(tracks.get(block.sourceId()));
            body = video.with(all);
        }
        return new Block(
                block.sourceId(),
                block.kind(),
                block.title(),
                block.visible(),
                block.due(),
                block.start(),
                block.assignmentType(),
                block.graded(),
                body,
                in(block.children()),
                block.sitting());
    }

    private static boolean isOf(Block block, String webVtt) {
        if (!(block.body() instanceof Body.Video video)) {
            return false;
        }
        var times = times(webVtt);
        return video.tracks().stream().map(track -> times(track.webVtt())).anyMatch(own -> {
            var common = times.stream().filter(own::contains).count();
            return common >= SAME_FILM * Math.max(own.size(), times.size());
        });
    }

    private boolean has(Block block, Language language) {
        var video = (Body.Video) block.body();
        return video.tracks().stream().anyMatch(track -> track.language().equals(language.tag()))
                || tracks.getOrDefault(block.sourceId(), List.of()).stream()
                        .anyMatch(track -> track.language().equals(language.tag()));
    }

    private static Set<String> times(String webVtt) {
        return new HashSet<>(
                BEGIN.matcher(webVtt).results().map(time -> time.group(1)).toList());
    }

    private void drop(String name, String reason, String sentence) {
        files.accountOutside(name, "", Verdict.DROPPED, reason, sentence);
    }
}
