package palavra.frontend.runs;

import java.util.List;
import java.util.Map;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.frontend.studio.grading.PolicyFields;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.ProposedPolicy.Type;

/** The grading of a run as fields, and back; short names and the grace period are the course's. */
public final class PolicyForm {

    private PolicyForm() {}

    static Form of(ProposedPolicy policy, String version) {
        if (policy == null) {
            return new Form();
        }
        var types = policy.types().stream()
                .map(type -> new AssignmentType(
                        type.name(), "", type.weight(), type.minCount(), type.dropCount(), type.extra(), type.late()))
                .toList();
        var rule = policy.certificate() == null ? CertificateRule.PASS : policy.certificate();
        return PolicyFields.form(new GradingPolicy(types, policy.cutOffs(), 0, policy.rounding()))
                .put("version", version)
                .tick("certPass", rule.pass())
                .put("certUnits", rule.units());
    }

    static Form sent(Map<String, List<String>> fields) {
        return Form.sent(fields).put("grace", 0);
    }

    /** What is in the form, whatever is wrong with it; that is marked at the fields. */
    static ProposedPolicy read(Form form) {
        var policy = PolicyFields.read(form);
        var rule = new CertificateRule(form.ticked("certPass"), Numbers.whole(form, "certUnits", 1, 100));
        if (!rule.pass() && rule.units() == null) {
            form.wrong("certUnits", "certificate");
        }
        return proposed(policy, rule);
    }

    /** The version it was drawn with; what is none is one that never was. */
    static int version(Form form) {
        return form.at("version").matches("\\d{1,9}") ? Integer.parseInt(form.at("version")) : -1;
    }

    /** A policy of the course; what earns the certificate is each run's own. */
    public static ProposedPolicy proposed(GradingPolicy policy) {
        return proposed(policy, null);
    }

    private static ProposedPolicy proposed(GradingPolicy policy, CertificateRule rule) {
        var types = policy.types().stream()
                .map(type -> new Type(
                        type.name(), type.weight(), type.minCount(), type.dropCount(), type.extra(), type.late()))
                .toList();
        return new ProposedPolicy(types, policy.cutOffs(), policy.rounding(), rule);
    }
}
