package palavra.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.api.Component;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.UnitContent;
import palavra.content.fields.Numbers;
import palavra.content.tree.Edition;
import palavra.content.tree.StoredBody;
import palavra.kernel.Refusal;

/** Shows units of drafts as learners would see them, with marks for addresses. Call it inside a transaction. */
@ApplicationScoped
public class Previews {

    private final Drafts drafts;
    private final Composer composer;

    Previews(Drafts drafts, Composer composer) {
        this.drafts = drafts;
        this.composer = composer;
    }

    /** A unit of the draft; 404 when learners would not reach it. */
    public UnitContent unit(Edition edition, UUID id) {
        var draft = drafts.of(edition);
        var units = draft.units();
        var at = units.stream().map(Draft.Node::id).toList().indexOf(id);
        if (at < 0) {
            throw Refusal.notFound();
        }
        var subsection = draft.node(units.get(at).parent());
        var section = draft.node(subsection.parent());
        var components = composer.document(edition, draft, id).parts().stream()
                .map(part -> component(part.id(), part.title(), part.body()))
                .toList();
        return new UnitContent(
                null,
                edition.id,
                edition.language(),
                new OutlineSection(section.id(), section.title(), List.of()),
                new OutlineSubsection(
                        subsection.id(),
                        subsection.title(),
                        subsection.assignmentType(),
                        subsection.at().due(),
                        List.of(),
                        subsection.language(),
                        subsection.at().sitting()),
                unit(units, at),
                unit(units, at - 1),
                unit(units, at + 1),
                components);
    }

    /** A component with marks where addresses will stand. */
    public static Component component(UUID id, String title, StoredBody stored) {
        var body = Numbers.strip(stored);
        return new Component(
                id,
                body.type(),
                title,
                body.html(),
                body.video(),
                body.placeholder(),
                body.poll(),
                body.file(),
                null,
                body.pool(),
                body.cloud());
    }

    private static OutlineUnit unit(List<Draft.Node> units, int at) {
        return at < 0 || at >= units.size()
                ? null
                : new OutlineUnit(units.get(at).id(), units.get(at).title(), List.of(), 0);
    }
}
