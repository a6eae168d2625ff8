package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;
import palavra.content.api.studio.EditionWording;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.EditionTexts;
import palavra.content.translation.FollowerPages;
import palavra.content.tree.Edition;
import palavra.content.tree.Wording;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** What editions say on their certificates: written in the studio, printed from the next publication on. */
@ApplicationScoped
class WordingDesk {

    private static final int LINE = 120;
    private static final int SIGNATORIES = 4;

    private final Access access;
    private final CourseLock lock;
    private final EditionTexts texts;
    private final FollowerPages pages;

    WordingDesk(Access access, CourseLock lock, EditionTexts texts, FollowerPages pages) {
        this.access = access;
        this.lock = lock;
        this.texts = texts;
        this.pages = pages;
    }

    EditionWording of(Actor actor, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> view(access.edition(actor, id).edition()));
    }

    EditionWording write(Actor actor, UUID id, EditionWording wanted) {
        var words = checked(wanted);
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.edition(actor, id).toWrite();
            lock.shared(opened.course().id);
            var edition = Edition.locked(id);
            var wording = Wording.locked(id);
            if (wording.version() != wanted.version()) {
                throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
            }
            wording.say(words);
            if (!edition.source) {
                wording.basedOn = source(edition).version();
                pages.written(actor, edition, opened.course().certificate);
            }
            return view(edition);
        });
    }

    private EditionWording view(Edition edition) {
        var own = Wording.of(edition.id);
        if (edition.source) {
            return new EditionWording(own.words(), own.version(), null, null);
        }
        var source = source(edition);
        var words = texts.wording(edition).orElse(CertificateWording.NONE);
        var from = new EditionWording(source.words(), source.version(), null, null);
        return new EditionWording(words, own.version(), own.basedOn, from);
    }

    private static Wording source(Edition edition) {
        return Wording.of(Edition.sourceOf(edition.course).orElseThrow().id);
    }

    private static CertificateWording checked(EditionWording wanted) {
        if (wanted == null || wanted.words() == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        var words = wanted.words();
        var statement = words.statement().replaceAll("\\s+", " ").strip();
        CertificateWording.check(statement);
        return new CertificateWording(Limits.line(words.title(), LINE), statement, signatories(words.signatories()));
    }

    private static List<Signatory> signatories(List<Signatory> wanted) {
        var all = wanted.stream()
                .map(one -> new Signatory(
                        Limits.line(one.name(), LINE),
                        Limits.line(one.role(), LINE),
                        Limits.line(one.institution(), LINE)))
                .filter(one -> !(one.name() + one.role() + one.institution()).isEmpty())
                .toList();
        if (all.size() > SIGNATORIES) {
            throw Refusal.invalid("signatories-too-many", "At most four people sign.", SIGNATORIES);
        }
        if (all.stream().anyMatch(one -> one.name().isEmpty())) {
            throw Refusal.invalid("signatory-unnamed", "Say who signs: a name is missing.");
        }
        if (all.stream().map(Signatory::name).distinct().count() < all.size()) {
            throw Refusal.invalid("signatory-twice", "Somebody is there twice.");
        }
        return all;
    }
}
