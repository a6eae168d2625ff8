package palavra.content.publishing;

import io.quarkus.arc.DefaultBean;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.CertificateWording;
import palavra.content.tree.Edition;
import palavra.content.tree.StoredBody;
import palavra.content.tree.Wording;

/** What stands in an edition's own texts, and nothing from anywhere else. */
@DefaultBean
@ApplicationScoped
public class OwnTexts implements EditionTexts {

    private final EntityManager manager;

    OwnTexts(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public Map<UUID, Title> titles(Edition edition, Set<BlockKind> kinds) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select t.block, t.title from block_text t join block b on b.id = t.block
                         where t.edition = :edition and not t.hidden and b.removed is null
                           and b.kind = any(cast(:kinds as text[]))""", Object[].class)
                .setParameter("edition", edition.id)
                .setParameter("kinds", kinds.stream().map(BlockKind::name).toArray(String[]::new))
                .getResultList();
        var titles = HashMap.<UUID, Title>newHashMap(rows.size());
        rows.forEach(row -> titles.put((UUID) row[0], new Title((String) row[1])));
        return titles;
    }

    @Override
    public Map<UUID, Said> components(Edition edition, Collection<UUID> blocks) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select block, title, body from block_text
                         where edition = :edition and not hidden and body is not null
                           and block = any(cast(:blocks as uuid[]))""", Object[].class)
                .setParameter("edition", edition.id)
                .setParameter("blocks", blocks.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        var texts = HashMap.<UUID, Said>newHashMap(rows.size());
        rows.forEach(row ->
                texts.put((UUID) row[0], new Said((String) row[1], Json.read((String) row[2], StoredBody.class))));
        return texts;
    }

    @Override
    public Optional<CertificateWording> wording(Edition edition) {
        return Optional.of(Wording.of(edition.id).words()).filter(words -> !words.saysNothing());
    }

    @Override
    public Set<UUID> own(Edition edition) {
        return new HashSet<>(manager.createNativeQuery("select id from block where edition = :edition", UUID.class)
                .setParameter("edition", edition.id)
                .getResultList());
    }
}
