package palavra.content.api.studio;

import palavra.kernel.Refusal;

/** Somebody saved the block first. Nothing is lost: it carries what both wrote and what both began from. */
public class EditedMeanwhile extends Refusal {

    private final transient Versions versions;

    public EditedMeanwhile(Versions versions) {
        super(
                409,
                "edited-meanwhile",
                versions.theirs().savedBy() + " saved this meanwhile. Choose what to keep.",
                versions.theirs().savedBy());
        this.versions = versions;
    }

    public Versions versions() {
        return versions;
    }

    /**
     * @param base what both began from
     * @param theirs what is saved now
     * @param mine what was refused
     * @param merged both changes together, where they do not touch the same lines; null when they do
     */
    public record Versions(Writing base, DraftBlock theirs, Writing mine, Writing merged) {}
}
