package palavra.content.olx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.content.api.assignment.FileTypes;
import palavra.content.api.assignment.Peers;

/**
 * Reads what the old platform had graded by people: an open response with its rubric, a file that staff looks at, and
 * points that staff gives for something else.
 */
final class AssignmentReader {

    private static final BigDecimal USUAL = BigDecimal.valueOf(100);

    private final Policy policy;
    private final Texts texts;

    AssignmentReader(Policy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    /** Of any block; an open response has its title in an element. */
    String title(Node node) {
        var title = policy.of(node, "display_name");
        return title.isEmpty() && node.tag().equals("openassessment") ? text(node.xml(), "title") : title;
    }

    /** Whether the learner or examples had a part in it. */
    static boolean leavesOut(Node node) {
        return !leftOut(node).isEmpty();
    }

    static String leftOut(Node node) {
        return node.xml().select("assessments > assessment").stream()
                .map(step -> step.attr("name"))
                .filter(name -> !name.equals("staff-assessment") && !name.equals("peer-assessment"))
                .map(name -> switch (name) {
                    case "student-training" -> "practice on examples";
                    case "self-assessment" -> "assessment of oneself";
                    default -> "a step of an unknown kind";
                })
                .distinct()
                .collect(Collectors.joining(", "));
    }

    Body read(Node node) throws Ungradable {
        return new Body.AssignmentBody(
                switch (node.tag()) {
                    case "openassessment" -> open(node);
                    case "edx_sga" -> uploaded(node);
                    default -> elsewhere(node);
                });
    }

    private Assignment open(Node node) throws Ungradable {
        var criteria = new ArrayList<Criterion>();
        for (var criterion : node.xml().select("rubric > criterion")) {
            criteria.add(criterion(node, criterion, "c" + (criteria.size() + 1)));
        }
        if (criteria.isEmpty()) {
            throw new Ungradable("its rubric has no criteria");
        }
        var text = node.xml().hasAttr("text_response") ? wanted(node, "text_response") : Wanted.REQUIRED;
        return new Assignment(prompt(node), criteria, text, files(node), weight(node), peers(node));
    }

    /** Both numbers of the old platform; after how many days fewer suffice it did not know. */
    private static Peers peers(Node node) throws Ungradable {
        var step = node.xml().selectFirst("assessments > assessment[name=peer-assessment]");
        if (step == null) {
            return null;
        }
        var usual = Peers.USUAL;
        return new Peers(
                reviews(step.attr("must_grade"), usual.give(), 0),
                reviews(step.attr("must_be_graded_by"), usual.receive(), 1),
                usual.days());
    }

    private static int reviews(String written, int usual, int least) throws Ungradable {
        var number = points(written, BigDecimal.valueOf(usual)).min(BigDecimal.valueOf(Peers.MOST));
        return Math.max(least, number.intValue());
    }

    /** Prompts of an early kind are plain text with empty lines between paragraphs. */
    private String prompt(Node node) {
        var isHtml = policy.of(node, "prompts_type").equals("html");
        return node.xml().select("prompts > prompt > description").stream()
                .map(Element::wholeText)
                .map(text -> isHtml ? texts.clean(node, text) : paragraphs(node, text))
                .collect(Collectors.joining("\n"));
    }

    private String paragraphs(Node node, String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(part -> !part.isBlank())
                .map(part -> "<p>" + texts.escaped(node, part.strip()) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private Criterion criterion(Node node, Element criterion, String id) throws Ungradable {
        var levels = new ArrayList<Level>();
        for (var option : criterion.select("> option")) {
            levels.add(new Level(
                    "l" + (levels.size() + 1),
                    texts.escaped(node, name(option)),
                    texts.escaped(node, text(option, "explanation")),
                    points(option.attr("points"))));
        }
        return new Criterion(
                id,
                texts.escaped(node, name(criterion)),
                texts.escaped(node, text(criterion, "prompt")),
                levels,
                BigDecimal.ZERO);
    }

    private Files files(Node node) {
        var wanted = wanted(node, "file_upload_response");
        var several = !Values.plain(node.attr("allow_multiple_files")).equalsIgnoreCase("false");
        return wanted == Wanted.NO
                ? Files.NONE
                : new Files(wanted, several ? FileTypes.MOST_FILES : 1, FileTypes.MOST_MEGABYTES, types(node));
    }

    /** Those of its list that are taken here at all; the list of its kind where it names none. */
    private List<String> types(Node node) {
        var named = Arrays.stream(
                        policy.of(node, "white_listed_file_types").toLowerCase().split("[,\\s]+"))
                .map(type -> type.replaceFirst("^\\.", ""))
                .filter(FileTypes::isKnown)
                .distinct()
                .toList();
        return !named.isEmpty()
                ? named
                : switch (policy.of(node, "file_upload_type")) {
                    case "image" -> FileTypes.PICTURES;
                    case "pdf-and-image" -> FileTypes.PAPERS_AND_PICTURES;
                    default -> FileTypes.USUAL;
                };
    }

    private Assignment uploaded(Node node) throws Ungradable {
        var points = points(policy.of(node, "points"), USUAL);
        return new Assignment(
                "",
                List.of(free(points)),
                Wanted.NO,
                new Files(Wanted.REQUIRED, 1, FileTypes.MOST_MEGABYTES, FileTypes.USUAL),
                weight(node));
    }

    private Assignment elsewhere(Node node) throws Ungradable {
        var instructions = policy.of(node, "instructions");
        return new Assignment(
                instructions.isEmpty() ? "" : texts.block(node, instructions),
                List.of(free(points(policy.of(node, "weight"), BigDecimal.ONE))),
                Wanted.NO,
                Files.NONE,
                null);
    }

    private static Criterion free(BigDecimal points) {
        return new Criterion("c1", "", "", List.of(), points);
    }

    private BigDecimal weight(Node node) {
        return Values.decimal(policy.of(node, "weight"))
                .filter(weight -> weight.signum() > 0)
                .orElse(null);
    }

    private Wanted wanted(Node node, String setting) {
        return switch (policy.of(node, setting)) {
            case "required" -> Wanted.REQUIRED;
            case "optional" -> Wanted.OPTIONAL;
            default -> Wanted.NO;
        };
    }

    private static BigDecimal points(String written) throws Ungradable {
        return points(written, BigDecimal.ZERO);
    }

    private static BigDecimal points(String written, BigDecimal usual) throws Ungradable {
        var points = Values.plain(written).isEmpty() ? Optional.of(usual) : Values.decimal(written);
        return points.filter(number -> number.signum() >= 0)
                .orElseThrow(() -> new Ungradable("its points cannot be read"));
    }

    private static String name(Element element) {
        var label = text(element, "label");
        return label.isEmpty() ? text(element, "name") : label;
    }

    private static String text(Element element, String child) {
        var found = element.selectFirst("> " + child);
        return found == null ? "" : found.wholeText().strip();
    }
}
