package palavra.content.olx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import palavra.content.api.Verdict;
import palavra.content.olx.ImportReport.Kind;

/** The settings of blocks: what {@code policy.json} says wins over the block's own attributes. */
final class Policy {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode blocks;
    private final Report report;

    Policy(PackageFiles files, String run, Report report) {
        this.report = report;
        this.blocks = json(files, "policies/" + run + "/policy.json", "Settings of the course and its blocks.");
    }

    /** The JSON in a file; a missing node, with a line in the report, when there is none that can be read. */
    static JsonNode json(PackageFiles files, String name, String purpose) {
        var bytes = files.bytes(name);
        if (bytes.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            var node = JSON.readTree(bytes.get());
            files.account(name, "", Verdict.KEPT, "read", purpose);
            return node;
        } catch (IOException broken) {
            files.account(name, "", Verdict.DROPPED, "broken-json", "The file is not JSON; it was left out.");
            return MissingNode.getInstance();
        }
    }

    /** The setting as text, empty when it is nowhere. */
    String of(Node node, String name) {
        var ours = blocks.path(key(node)).path(name);
        return ours.isMissingNode() ? Values.plain(node.attr(name)) : text(ours);
    }

    /** Writes one line for each setting of a block that the policy file or its attributes hold. */
    void report(Node node, Set<String> used, Set<String> silent) {
        var inJson = blocks.path(key(node));
        var names = new TreeSet<String>();
        inJson.fieldNames().forEachRemaining(names::add);
        node.xml().attributes().forEach(attribute -> names.add(attribute.getKey()));
        names.removeAll(silent);
        for (var name : names) {
            if (!of(node, name).isEmpty()
                    || node.xml().hasAttr(name)
                            && !Values.plain(node.attr(name)).isEmpty()) {
                line(node, name, inJson.path(name), used.contains(name));
            }
        }
    }

    /** Writes lines only for what can hold secrets, where the block's source is kept as a whole. */
    void reportSecrets(Node node) {
        for (var element : node.xml().select("*")) {
            for (var attribute : element.attributes()) {
                if (Source.SECRET.matcher(attribute.getKey()).find()) {
                    line(node, attribute.getKey(), MissingNode.getInstance(), false);
                }
            }
        }
    }

    private void line(Node node, String name, JsonNode inJson, boolean used) {
        var source = node.place() + " " + name;
        if (Source.SECRET.matcher(name).find()) {
            add(source, node, Verdict.DROPPED, "secret", "This can hold keys or passwords, so it was not taken over.");
        } else if (!inJson.isMissingNode() && node.xml().hasAttr(name) && differ(inJson, node.attr(name))) {
            add(
                    source,
                    node,
                    Verdict.CHANGED,
                    "json-wins",
                    "XML and policy.json differ; the value of policy.json counts.");
        } else if (used) {
            var line = SettingLine.of(name, of(node, name));
            add(source, node, line.verdict(), line.reason(), line.sentence());
        } else {
            add(source, node, Verdict.DROPPED, "setting-not-used", "The setting has no counterpart here.");
        }
    }

    private void add(String source, Node node, Verdict verdict, String reason, String sentence) {
        report.add(Kind.SETTING, source, node.id(), verdict, reason, sentence);
    }

    private static boolean differ(JsonNode inJson, String inXml) {
        var one = text(inJson);
        var other = Values.plain(inXml);
        if (one.equals(other)
                || Values.time(one).isPresent() && Values.time(one).equals(Values.time(other))) {
            return false;
        }
        try {
            return !JSON.readTree(inXml).equals(inJson);
        } catch (JsonProcessingException bareText) {
            return true;
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isValueNode() ? value.asText().strip() : value.toString();
    }

    private static String key(Node node) {
        return node.tag() + "/" + (node.tag().equals("course") ? node.xml().attr("url_name") : node.id());
    }
}
