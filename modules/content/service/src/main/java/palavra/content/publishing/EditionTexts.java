package palavra.content.publishing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.CertificateWording;
import palavra.content.tree.Edition;
import palavra.content.tree.StoredBody;
import palavra.kernel.Language;

/**
 * What an edition says in the blocks of its course, as its readers would get it: the source what its authors wrote, the
 * others what they made of it. Call it inside a transaction.
 */
public interface EditionTexts {

    /** The titles of the blocks of these kinds; a block that the edition does not show has none. */
    Map<UUID, Title> titles(Edition edition, Set<BlockKind> kinds);

    /** What the edition says in these components; those it does not show are missing. */
    Map<UUID, Said> components(Edition edition, Collection<UUID> blocks);

    /** What its certificates say; empty for the words that Palavra has. */
    Optional<CertificateWording> wording(Edition edition);

    /** The blocks that an edition which follows the source added or replaced for itself, and so may write; none for the source. */
    Set<UUID> own(Edition edition);

    /**
     * A title.
     *
     * @param language of the source, where nobody translated it yet; else null
     */
    record Title(String text, Language language) {

        public Title(String text) {
            this(text, null);
        }
    }

    /**
     * A component's texts.
     *
     * @param language of the title, where it is not that of the edition; else null
     */
    record Said(String title, Language language, StoredBody body) {

        public Said(String title, StoredBody body) {
            this(title, null, body);
        }
    }
}
