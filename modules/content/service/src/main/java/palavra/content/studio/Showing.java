package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.Shown;
import palavra.content.api.studio.Writing;
import palavra.content.fields.Numbers;
import palavra.content.media.AssetFile;
import palavra.content.publishing.EditionTexts;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.publishing.Previews;
import palavra.content.studio.Access.Opened;
import palavra.content.text.CourseFiles;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.StoredBody;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Shows a component as learners would see it, also while it is being written. Nothing of it is stored. */
@ApplicationScoped
class Showing {

    private final Access access;
    private final Opener opener;
    private final EditionTexts texts;

    Showing(Access access, Opener opener, EditionTexts texts) {
        this.access = access;
        this.opener = opener;
        this.texts = texts;
    }

    Shown show(Actor actor, UUID edition, UUID id, Writing writing) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.edition(actor, edition);
            var block = opener.block(opened, id);
            if (block.kind != BlockKind.COMPONENT) {
                throw Refusal.notFound();
            }
            var saved = saved(opened, block);
            var title = writing == null ? saved.title() : Limits.title(writing.title());
            var body = writing == null || writing.body() == null ? saved.body() : written(opened, saved, writing);
            return new Shown(
                    Previews.component(id, title, body),
                    body.problem(),
                    body.assignment() == null ? null : Numbers.strip(body).assignment());
        });
    }

    private Said saved(Opened opened, Block block) {
        var edition = opened.edition();
        if (edition.source || texts.own(edition).contains(block.id)) {
            BlockText text = BlockText.findById(new BlockText.Key(edition.id, block.id));
            return new Said(text.title, Json.read(text.body, StoredBody.class));
        }
        var said = texts.components(edition, List.of(block.id)).get(block.id);
        if (said == null) {
            throw Refusal.notFound();
        }
        return said;
    }

    private static StoredBody written(Opened opened, Said saved, Writing writing) {
        var files = new CourseFiles(AssetFile.of(opened.course().id));
        return new TextForm(files)
                .stored(writing.body(), saved.body(), writing.body().video());
    }
}
