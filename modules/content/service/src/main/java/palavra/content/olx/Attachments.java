package palavra.content.olx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import palavra.content.api.Verdict;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.html.HtmlCleaner;
import palavra.kernel.Language;

/**
 * Translations that lie beside a course in its package, below a folder named with a language: texts and problems named
 * with the id of their block, pages named with their folder, and captions.
 */
final class Attachments {

    private static final Pattern NAME = Pattern.compile("(?:(?:html|problem|video)__)?(.+?)(?:__xml)?\\.(?:html|xml)");
    private static final Pattern PAGE = Pattern.compile("(about|tabs|info)__(.+\\.html)");
    private static final Pattern FOLDER = Pattern.compile("(?:captions-)?([a-z]{2}(?:-[A-Za-z0-9]{2,8})?)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final PackageFiles files;
    private final Texts texts;
    private final Policy policy;
    private final Language source;
    private final Map<String, Block> components = new LinkedHashMap<>();
    private final Map<Language, Attached> editions = new LinkedHashMap<>();
    private final CaptionsBeside captions;

    Attachments(PackageFiles files, Texts texts, Policy policy, Language source, List<Block> sections) {
        this.files = files;
        this.texts = texts;
        this.policy = policy;
        this.source = source;
        sections.forEach(this::collect);
        captions = new CaptionsBeside(files, components.values());
    }

    /** Reads what lies beside the course; each file gets its line. */
    Attachments read() {
        for (var name : files.outside()) {
            language(name).ifPresent(language -> attach(name, language));
        }
        return this;
    }

    /** What there is in other languages. */
    Map<Language, Attached> editions() {
        return editions;
    }

    /** The course with the captions its videos got. */
    List<Block> withCaptions(List<Block> blocks) {
        return captions.in(blocks);
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
            captions.take(name, language);
            return;
        }
        var page = PAGE.matcher(file);
        var named = NAME.matcher(file);
        var block = named.matches() ? components.get(named.group(1)) : null;
        if (block == null && !page.matches()) {
            drop(name, "translation-unmatched", "No block of the course has the id in this name.");
        } else if (language.equals(source)) {
            drop(name, "translation-of-itself", "The course is in this language already.");
        } else if (block == null) {
            page(name, language, page.group(1) + "/" + page.group(2).replace("__", "_"));
        } else {
            component(name, language, block);
        }
    }

    /** The catalog shows two pages of the course; there is no place for the others in any language. */
    private void page(String name, Language language, String page) {
        var html = files.outside(name).map(PackageFiles::text).orElse("");
        var of = edition(language);
        switch (page) {
            case "about/overview.html" ->
                editions.put(
                        language,
                        new Attached(
                                of.shortDescription(),
                                HtmlCleaner.clean(html, texts.links()).html(),
                                of.pages(),
                                of.components()));
            case "about/short_description.html" ->
                editions.put(
                        language,
                        new Attached(Jsoup.parse(html).text(), of.overviewHtml(), of.pages(), of.components()));
            default -> {
                drop(name, Leftovers.reason(page), Leftovers.sentence(page));
                return;
            }
        }
        of.pages().put(page, name);
        var sentence = "Became part of the catalog page in " + language + ".";
        files.accountOutside(name, "", Verdict.CHANGED, "about-page", sentence);
    }

    private void component(String name, Language language, Block block) {
        try {
            var said = body(block, files.outside(name).orElseThrow(() -> new Ungradable("it is too long")));
            var component = Block.component(block.sourceId(), block.title(), block.visible(), said);
            edition(language).components().put(name, component);
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

    private Attached edition(Language language) {
        return editions.computeIfAbsent(
                language, first -> new Attached("", "", new HashMap<>(), new LinkedHashMap<>()));
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

    private void drop(String name, String reason, String sentence) {
        files.accountOutside(name, "", Verdict.DROPPED, reason, sentence);
    }
}
