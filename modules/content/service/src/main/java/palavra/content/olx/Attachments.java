package palavra.content.olx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import palavra.content.api.Verdict;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.html.HtmlCleaner;
import palavra.kernel.Language;

/**
 * Translations that lie beside a course in its package: texts and problems named with the id of their block below a folder
 * named with a language, and captions, which belong to the video whose own captions begin at the same times.
 */
final class Attachments {

    /** How many of the lines have to begin at the same time for captions to be of the same film. */
    private static final double SAME_FILM = 0.6;

    private static final Pattern NAME = Pattern.compile("(?:(?:html|problem|video)__)?(.+?)(?:__xml)?\\.(?:html|xml)");
    private static final Pattern FOLDER = Pattern.compile("(?:captions-)?([a-z]{2}(?:-[A-Za-z0-9]{2,8})?)");
    private static final Pattern BEGIN = Pattern.compile("(?m)^([0-9:.,]+) --> ");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final PackageFiles files;
    private final Texts texts;
    private final Policy policy;
    private final Language source;
    private final Map<String, Block> components = new LinkedHashMap<>();
    private final Map<Language, List<Block>> editions = new LinkedHashMap<>();
    private final Map<String, List<Body.Track>> tracks = new HashMap<>();

    Attachments(PackageFiles files, Texts texts, Policy policy, Language source, List<Block> sections) {
        this.files = files;
        this.texts = texts;
        this.policy = policy;
        this.source = source;
        sections.forEach(this::collect);
    }

    /** Reads what lies beside the course; each file gets its line. */
    Attachments read() {
        for (var name : files.outside()) {
            language(name).ifPresent(language -> attach(name, language));
        }
        return this;
    }

    /** Components in other languages. */
    Map<Language, List<Block>> editions() {
        return editions;
    }

    /** The course with the captions its videos got. */
    List<Block> withCaptions(List<Block> blocks) {
        return tracks.isEmpty()
                ? blocks
                : blocks.stream().map(this::withCaptions).toList();
    }

    private Block withCaptions(Block block) {
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
                withCaptions(block.children()));
    }

    private void collect(Block block) {
        if (block.body() != null) {
            components.put(block.sourceId(), block);
        }
        block.children().forEach(this::collect);
    }

    /** The language that the folder nearest to the file is named with. */
    private static Optional<Language> language(String name) {
        var folders = Arrays.asList(name.split("/"));
        for (var at = folders.size() - 2; at >= 0; at--) {
            var folder = FOLDER.matcher(folders.get(at));
            if (folder.matches() && LANGUAGES.contains(folder.group(1).substring(0, 2))) {
                return Optional.of(Language.of(folder.group(1)));
            }
        }
        return Optional.empty();
    }

    private void attach(String name, Language language) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        if (Captions.isCaptionName(file) || file.endsWith(".vtt")) {
            captions(name, language);
            return;
        }
        var named = NAME.matcher(file);
        var block = named.matches() ? components.get(named.group(1)) : null;
        if (block == null) {
            drop(name, "translation-unmatched", "No block of the course has the id in this name.");
        } else if (language.equals(source)) {
            drop(name, "translation-of-itself", "The course is in this language already.");
        } else {
            text(name, language, block);
        }
    }

    private void text(String name, Language language, Block block) {
        try {
            var said = body(block, files.outside(name).orElseThrow(() -> new Ungradable("it is too long")));
            var component = Block.component(block.sourceId(), block.title(), block.visible(), said);
            editions.computeIfAbsent(language, first -> new ArrayList<>()).add(component);
            files.accountOutside(
                    name,
                    block.sourceId(),
                    Verdict.CHANGED,
                    "translation",
                    "Became the text of " + block.sourceId() + " in " + language + ".");
        } catch (Ungradable | Xml.Broken unreadable) {
            drop(name, "translation-unreadable", "It cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private Body body(Block block, byte[] bytes) throws Ungradable, Xml.Broken {
        return switch (block.body()) {
            case Body.Html html ->
                new Body.Html(HtmlCleaner.clean(PackageFiles.text(bytes), texts.links())
                        .html());
            case Body.ProblemBody problem -> problem(block, problem.problem(), bytes);
            default -> throw new Ungradable("its block is neither a text nor a problem");
        };
    }

    /** Texts are of the file, everything that is graded by is of the course. */
    private Body problem(Block block, ProblemDefinition original, byte[] bytes) throws Ungradable, Xml.Broken {
        var quiet = new Report();
        var node = new Node("problem", block.sourceId(), "", new Xml().parse(bytes), "", List.of());
        var read = new ProblemReader(new Texts(texts.links(), quiet), quiet).read(node, policy, Inherited.NOTHING);
        if (!(read instanceof Body.ProblemBody(var said))) {
            throw new Ungradable("it holds no question");
        }
        return new Body.ProblemBody(new ProblemDefinition(
                said.stem(),
                said.questions(),
                said.hints(),
                said.explanation(),
                original.maxAttempts(),
                original.weight(),
                original.showAnswer(),
                original.waitSeconds()));
    }

    private void captions(String name, Language language) {
        var webVtt = files.outside(name).flatMap(bytes -> Captions.toWebVtt(name, bytes));
        if (webVtt.isEmpty()) {
            drop(name, "caption-empty", "There is no caption in the file.");
            return;
        }
        var video = components.values().stream()
                .filter(block -> isOf(block, webVtt.get()))
                .findFirst();
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
        return new java.util.HashSet<>(
                BEGIN.matcher(webVtt).results().map(time -> time.group(1)).toList());
    }

    private void drop(String name, String reason, String sentence) {
        files.accountOutside(name, "", Verdict.DROPPED, reason, sentence);
    }
}
