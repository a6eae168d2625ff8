package palavra.content.olx;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Verdict;
import palavra.content.archive.Archive;
import palavra.content.olx.ImportReport.Kind;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Reads a course as Open edX exports it (OLX) and accounts for every file and block of it. */
public final class OlxReader {

    private static final Set<String> USED = Set.of(
            "display_name",
            "language",
            "start",
            "end",
            "enrollment_start",
            "enrollment_end",
            "self_paced",
            "graceperiod",
            "course_image",
            "showanswer",
            "max_attempts",
            "due");
    private static final Set<String> SILENT = Set.of("url_name", "org", "course", "slug");

    private final Report report = new Report();
    private final PackageFiles files;
    private final Assets assets;

    private OlxReader(Archive archive) {
        this.files = new PackageFiles(archive, report);
        this.assets = new Assets(files);
    }

    /**
     * Reads the course in an unpacked archive. Its files stay readable until the archive is closed.
     *
     * @throws Refusal {@code no-course}, {@code course-broken} or {@code course-too-large}; a broken part is no reason
     */
    public static ImportedCourse read(Archive archive) {
        return new OlxReader(archive).course();
    }

    private ImportedCourse course() {
        var tree = new Tree(files, report);
        var entry = tree.entry();
        var course = tree.load(entry);
        var run = entry.attr("url_name").strip();
        var policy = new Policy(files, run, report);
        var texts = new Texts(new CourseLinks(assets, tree.ids()), report);
        var grading = Grading.read(files, run, policy.of(course, "graceperiod"), report);
        var overview = about("overview").map(html -> texts.clean(course, html)).orElse("");
        var lead =
                about("short_description").map(html -> Jsoup.parse(html).text()).orElse("");
        policy.report(course, USED, SILENT);
        var sections = blocks(policy, grading, texts).sections(course, Inherited.NOTHING.with(course, policy));
        var language = language(course, policy);
        var attached = new Attachments(files, texts, policy, language, sections).read();
        report.add(Kind.BLOCK, course.place(), course.id(), Verdict.KEPT, "block", "Became the course.");
        files.accountForTheRest();
        return new ImportedCourse(
                course.attr("org"),
                course.attr("course"),
                run,
                language,
                title(course, policy),
                time(course, policy, "start"),
                time(course, policy, "end"),
                time(course, policy, "enrollment_start"),
                time(course, policy, "enrollment_end"),
                Values.isTrue(policy.of(course, "self_paced")),
                lead,
                overview,
                assets.find(policy.of(course, "course_image"))
                        .map(AssetFile::path)
                        .orElse(""),
                grading,
                attached.withCaptions(sections),
                attached.editions(),
                assets.all(),
                report.finished());
    }

    private BlockReader blocks(Policy policy, GradingPolicy grading, Texts texts) {
        var types = grading.types().stream().map(AssignmentType::name).collect(Collectors.toSet());
        var components = new ComponentReader(files, policy, texts, report);
        return new BlockReader(policy, types, report, new UnitReader(policy, report, components));
    }

    private Optional<String> about(String page) {
        var file = "about/" + page + ".html";
        var text = files.text(file);
        if (text.isPresent()) {
            files.account(file, "", Verdict.CHANGED, "about-page", "Became part of the catalog page.");
        }
        return text;
    }

    private Language language(Node course, Policy policy) {
        try {
            return Language.of(policy.of(course, "language"));
        } catch (Refusal unknown) {
            add(course, "language", "language-assumed", "The package names no language we know; English is assumed.");
            return Language.ENGLISH;
        }
    }

    private static String title(Node course, Policy policy) {
        var title = policy.of(course, "display_name");
        return title.isEmpty() ? course.attr("course") : title;
    }

    private static Instant time(Node course, Policy policy, String name) {
        return Values.time(policy.of(course, name)).orElse(null);
    }

    private void add(Node course, String name, String reason, String sentence) {
        report.add(Kind.SETTING, course.place() + " " + name, course.id(), Verdict.CHANGED, reason, sentence);
    }
}
