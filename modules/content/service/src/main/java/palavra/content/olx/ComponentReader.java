package palavra.content.olx;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import palavra.content.api.Verdict;
import palavra.content.html.Links;
import palavra.content.olx.ImportReport.Kind;

/** Reads one component, or puts a placeholder where it stands. */
final class ComponentReader {

    private static final String NOTICE = "This part of the course cannot be shown here yet.";
    private static final Pattern FILE_LINK =
            Pattern.compile("(?:/static/|asset-v1:[^\"\'\\s@]{1,200}@asset\\+block@)[^\"'<>&\\s)]{1,400}");
    private static final Set<String> USED = Set.of(
            "display_name",
            "visible_to_staff_only",
            "max_attempts",
            "weight",
            "showanswer",
            "submission_wait_seconds",
            "question_text",
            "data",
            "max_items_per_zone",
            "youtube_id_1_0",
            "youtube",
            "html5_sources",
            "source",
            "sub",
            "transcripts",
            "handout",
            "start_time",
            "end_time",
            "download_video",
            "track",
            "discussion_category",
            "discussion_target",
            "question",
            "questions",
            "answers",
            "feedback",
            "max_submissions",
            "private_results",
            "text_response",
            "file_upload_response",
            "file_upload_type",
            "white_listed_file_types",
            "allow_multiple_files",
            "prompts_type",
            "points",
            "instructions",
            "num_inputs",
            "num_top_words",
            "display_student_percents",
            "group_access");
    private static final Set<String> SILENT =
            Set.of("url_name", "slug", "filename", "editor", "xblock-family", "markdown", "discussion_id", "for", "id");

    private final PackageFiles files;
    private final Policy policy;
    private final Texts texts;
    private final Report report;
    private final ProblemReader problems;
    private final VideoReader videos;
    private final PollReader polls;
    private final DragReader drags;
    private final AssignmentReader assignments;
    private final CloudReader clouds;

    ComponentReader(PackageFiles files, Policy policy, Texts texts, Report report) {
        this.files = files;
        this.policy = policy;
        this.texts = texts;
        this.report = report;
        this.problems = new ProblemReader(texts, report);
        this.drags = new DragReader(texts);
        this.assignments = new AssignmentReader(policy, texts);
        this.clouds = new CloudReader(policy, texts);
        this.videos = new VideoReader(texts.links(), files, report);
        this.polls = new PollReader(policy, texts);
    }

    /** Reads a component, which can become several, and writes its line. */
    List<Block> read(Node node, boolean visible, Inherited inherited) {
        if (node.tag().equals("problem")) {
            Gradable.responses(node.xml()).forEach(response -> report.countResponse(response.normalName()));
        }
        var shown = visible && !Values.isTrue(policy.of(node, "visible_to_staff_only"));
        var title = assignments.title(node);
        try {
            var blocks = blocks(node, title, shown, inherited.with(node, policy));
            policy.report(node, USED, SILENT);
            if (blocks.getFirst().body() instanceof Body.Placeholder body) {
                line(
                        node,
                        Verdict.CHANGED,
                        "nothing-to-show",
                        "Only programs were in it; the team can read its source.");
                return List.of(Block.component(node.id(), title, false, body));
            }
            line(node, shown, reason(node));
            return blocks;
        } catch (Ungradable not) {
            line(node, Verdict.CHANGED, "placeholder", "A placeholder stands here: " + not.getMessage() + ".");
            policy.reportSecrets(node);
            return List.of(Block.component(node.id(), title, shown, placeholder(node)));
        }
    }

    /** What became of a component other than just that; empty when nothing did. */
    private static String reason(Node node) {
        return node.tag().equals("survey") ? "survey-split" : AssignmentReader.leavesOut(node) ? "steps-left-out" : "";
    }

    private void line(Node node, boolean shown, String reason) {
        if (!shown) {
            line(node, Verdict.CHANGED, "hidden", "Taken over for the team only.");
            return;
        }
        switch (reason) {
            case "survey-split" -> line(node, Verdict.CHANGED, reason, "Each of its questions became a poll.");
            case "steps-left-out" ->
                line(
                        node,
                        Verdict.CHANGED,
                        reason,
                        "It is graded by its rubric; a part that learners had in it was left out: "
                                + AssignmentReader.leftOut(node) + ".");
            default -> line(node, Verdict.KEPT, "block", "Taken over.");
        }
    }

    private List<Block> blocks(Node node, String title, boolean shown, Inherited inherited) throws Ungradable {
        return node.broken().isEmpty() && Set.of("poll", "survey").contains(node.tag())
                ? polls.read(node, title, shown)
                : List.of(Block.component(node.id(), title, shown, body(node, inherited)));
    }

    private Body body(Node node, Inherited inherited) throws Ungradable {
        if (!node.broken().isEmpty()) {
            throw new Ungradable(node.broken());
        }
        return switch (node.tag()) {
            case "html" -> html(node);
            case "problem" -> problems.read(node, policy, inherited);
            case "drag-and-drop-v2" -> drags.read(node, policy, inherited);
            case "video" -> videos.read(node, policy);
            case "openassessment", "edx_sga", "staffgradedxblock" -> assignments.read(node);
            case "word_cloud" -> clouds.read(node);
            case "discussion" ->
                new Body.Discussion(
                        policy.of(node, "discussion_category"),
                        policy.of(node, "discussion_target"),
                        policy.of(node, "display_name"));
            default -> throw new Ungradable("there is no counterpart for " + node.tag());
        };
    }

    private Body html(Node node) throws Ungradable {
        var name = node.attr("filename");
        if (name.isEmpty()) {
            return new Body.Html(texts.clean(node, Xml.inner(node.xml())));
        }
        var file = "html/" + name.replace(':', '/') + ".html";
        var text = files.text(file).orElseThrow(() -> new Ungradable("its text " + file + " is missing"));
        files.account(file, node.id(), Verdict.CHANGED, "html-cleaned", "Its text was cleaned and taken over.");
        var clean = texts.clean(node, text);
        return clean.isEmpty() && !text.isBlank()
                ? new Body.Placeholder(node.tag(), Source.shortened(text), files(text), NOTICE)
                : new Body.Html(clean);
    }

    private Body placeholder(Node node) {
        var source = node.file().isEmpty() || node.broken().isEmpty()
                ? Source.of(node.xml())
                : files.text(node.file()).orElse(Source.of(node.xml()));
        return new Body.Placeholder(node.tag(), Source.shortened(source), files(source), NOTICE);
    }

    private List<String> files(String source) {
        var found = new TreeSet<String>();
        FILE_LINK.matcher(source).results().forEach(match -> {
            var target = texts.links().resolve(match.group());
            if (target.kind() == Links.Kind.MEDIA) {
                found.add(AssetFile.pathOf(target.address().substring("media:".length())));
            }
        });
        return List.copyOf(found);
    }

    private void line(Node node, Verdict verdict, String reason, String sentence) {
        report.add(Kind.BLOCK, node.place(), node.id(), verdict, reason, sentence);
    }
}
