package palavra.frontend.runs;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import palavra.content.api.LateRule;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.grading.PolicyFields;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.RunPolicy;

/** Writes the gradings of a run for people: each with what it changed in the one before. */
@ApplicationScoped
class PolicyLines {

    private final Shell shell;

    PolicyLines(Shell shell) {
        this.shell = shell;
    }

    record Line(RunPolicy.Version version, List<Change> changes) {}

    /** @param was null where it is new; becomes null where it is gone */
    record Change(String name, String was, String becomes) {}

    List<Line> of(List<RunPolicy.Version> newestFirst) {
        var texts = MessageBundles.get(
                PolicyTexts.class, Localized.Literal.of(shell.language().tag()));
        var lines = new ArrayList<Line>();
        for (var at = 0; at < newestFirst.size(); at++) {
            var before = at + 1 < newestFirst.size()
                    ? said(newestFirst.get(at + 1).policy(), texts)
                    : Map.<String, String>of();
            lines.add(new Line(
                    newestFirst.get(at),
                    changes(before, said(newestFirst.get(at).policy(), texts))));
        }
        return lines;
    }

    private static List<Change> changes(Map<String, String> was, Map<String, String> becomes) {
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(becomes.keySet());
        return names.stream()
                .filter(name -> !java.util.Objects.equals(was.get(name), becomes.get(name)))
                .map(name -> new Change(name, was.get(name), becomes.get(name)))
                .toList();
    }

    private static String said(ProposedPolicy.Type type, PolicyTexts texts) {
        var said = texts.type(PolicyFields.percent(type.weight()), type.minCount(), type.dropCount());
        var extra = type.extra() ? texts.extra() : "";
        var late = type.late() == null
                ? ""
                : texts.late(
                        PolicyFields.percent(type.late().off()),
                        type.late().per() == LateRule.Per.HOUR,
                        PolicyFields.percent(type.late().floor()));
        return said + extra + late;
    }

    private static Map<String, String> said(ProposedPolicy policy, PolicyTexts texts) {
        var said = new LinkedHashMap<String, String>();
        for (var type : policy.types()) {
            said.put(type.name(), said(type, texts));
        }
        policy.cutOffs().forEach((name, least) -> said.put(name, texts.cut(PolicyFields.percent(least))));
        said.put(
                "certificate",
                texts.rule(policy.certificate().pass(), policy.certificate().units()));
        said.put("rounding", texts.rounding(policy.rounding()));
        return said;
    }
}
