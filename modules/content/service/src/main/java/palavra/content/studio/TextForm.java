package palavra.content.studio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import palavra.content.api.Download;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.api.WordCloud;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.FileLink;
import palavra.content.text.CommonMark;
import palavra.content.text.CourseFiles;
import palavra.content.text.MarkdownWriter;
import palavra.content.tree.StoredBody;
import palavra.kernel.Refusal;

/**
 * A component as authors write it and as it is stored. A text that is given back as it was read is stored as it was, to
 * the letter.
 */
final class TextForm {

    private final CourseFiles files;
    private final Map<String, String> known = new HashMap<>();

    TextForm(CourseFiles files) {
        this.files = files;
    }

    /** The studio's word for a stored type. */
    static String word(String storedType) {
        return storedType.equals("html") ? "text" : storedType;
    }

    Body body(StoredBody stored) {
        return new Body(
                word(stored.type()),
                stored.html() == null ? null : markdown(stored.html()),
                stored.video() == null ? null : brief(stored.video()),
                stored.problem() == null ? null : ProblemTexts.map(stored.problem(), this::markdown),
                stored.poll() == null ? null : map(stored.poll(), true),
                stored.file() == null
                        ? null
                        : new FileLink(
                                files.find(stored.file().path())
                                        .map(file -> file.path)
                                        .orElse(stored.file().path()),
                                stored.file().label()),
                stored.placeholder(),
                stored.source(),
                stored.assignment() == null ? null : stored.assignment().saying((name, html) -> markdown(html)),
                stored.pool(),
                stored.cloud() == null
                        ? null
                        : stored.cloud().asking(markdown(stored.cloud().question())));
    }

    /** What is stored; the video goes through {@link Videos}. */
    StoredBody stored(Body body, StoredBody before, Video video) {
        if (!body.type().equals(word(before.type()))) {
            throw Refusal.invalid("type-fixed", "A component keeps its type.");
        }
        body(before);
        return switch (body.type()) {
            case "text" -> StoredBody.html(html(given(body.text())));
            case "video" -> StoredBody.video(video);
            case "problem" -> StoredBody.problem(problem(body.problem()));
            case "discussion" -> before;
            case "poll" -> StoredBody.poll(map(PollCheck.check(body.poll()), false));
            case "cloud" -> StoredBody.cloud(cloud(body.cloud()));
            case "assignment" -> StoredBody.assignment(assignment(body.assignment()));
            case Pool.TYPE -> StoredBody.pool(pool(body.pool()), before.source());
            case "file" -> StoredBody.file(download(body.file()), html(body.text() == null ? "" : body.text()));
            default -> before;
        };
    }

    private static Pool pool(Pool pool) {
        if (pool == null || pool.gives() != null && (pool.gives() < 1 || pool.gives() > Limits.BLOCKS)) {
            throw Refusal.invalid("pool-gives", "A pool gives at least one of its problems, or all of them.");
        }
        return pool;
    }

    /** Its task is a text of its own, everything else stands in a line. */
    private Assignment assignment(Assignment assignment) {
        return AssignmentCheck.check(assignment)
                .saying((name, text) -> name.equals("assignment") ? html(given(text)) : line(given(text)));
    }

    private WordCloud cloud(WordCloud cloud) {
        return CloudCheck.check(cloud).asking(html(cloud.question()));
    }

    private ProblemDefinition problem(ProblemDefinition problem) {
        if (problem == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        return ProblemCheck.check(ProblemTexts.map(Stems.whole(problem, known, files), this::line));
    }

    private Poll map(Poll poll, boolean toMarkdown) {
        var options = poll.options().stream()
                .map(one -> new Poll.Choice(one.id(), toMarkdown ? markdown(one.text()) : line(one.text())))
                .toList();
        return poll.saying(toMarkdown ? markdown(poll.question()) : line(poll.question()), options);
    }

    private Download download(FileLink link) {
        if (link == null || link.path() == null || link.path().isBlank()) {
            return null;
        }
        var file = files.find(link.path())
                .orElseThrow(() ->
                        Refusal.invalid("file-unknown", "The course has no file " + link.path() + ".", link.path()));
        var label = link.label() == null || link.label().isBlank()
                ? file.path.substring(file.path.lastIndexOf('/') + 1)
                : link.label().strip();
        return new Download(CourseFiles.mark(file), label, file.mediaType, file.size);
    }

    private Video brief(Video video) {
        var renditions = video.renditions().stream()
                .map(one -> new Rendition(files.brief(one.path()), one.mediaType(), one.label(), one.bytes()))
                .toList();
        var tracks = video.tracks().stream()
                .map(one -> new Track(one.kind(), one.language(), files.brief(one.path()), one.bytes()))
                .toList();
        return new Video(
                renditions,
                video.youtube(),
                tracks,
                video.transcript(),
                video.transcriptLanguage(),
                video.seconds(),
                files.brief(video.poster()));
    }

    private String markdown(String html) {
        var markdown = files.brief(MarkdownWriter.of(html, files));
        known.putIfAbsent(markdown, html);
        return markdown;
    }

    private String html(String markdown) {
        return Optional.ofNullable(known.get(markdown)).orElseGet(() -> CommonMark.html(Limits.text(markdown), files));
    }

    private String line(String markdown) {
        return Optional.ofNullable(known.get(markdown))
                .orElseGet(() -> CommonMark.inline(Limits.text(markdown), files));
    }

    private static String given(String text) {
        if (text == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        return text;
    }
}
