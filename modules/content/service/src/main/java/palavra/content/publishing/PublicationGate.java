package palavra.content.publishing;

import palavra.content.tree.Edition;

/** Says whether an edition may be published as it stands. */
@FunctionalInterface
public interface PublicationGate {

    /**
     * How many of its texts it says in its own language, in whole percent, rounded down. Throws the refusal with status 409
     * {@code gate-closed} when it may not be published. Called inside the transaction of the publication.
     */
    int pass(Edition edition);
}
