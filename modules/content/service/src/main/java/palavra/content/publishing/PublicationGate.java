package palavra.content.publishing;

import palavra.content.tree.Edition;

/** Says whether an edition may be published as it stands. */
@FunctionalInterface
public interface PublicationGate {

    /** Throws the refusal with status 409 {@code gate-closed} when it may not. Called inside the transaction of the publication. */
    void pass(Edition edition);
}
