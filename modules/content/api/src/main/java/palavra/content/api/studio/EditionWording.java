package palavra.content.api.studio;

import palavra.content.api.CertificateWording;

/**
 * What an edition says on its certificates, as its next publication will have it.
 *
 * @param version counts the changes; given back with a change, so that nobody writes over somebody else's
 * @param basedOn the version of the source's that this edition wrote its own beside; null for the source and where it
 *     follows the source
 * @param source the same of the edition it follows; null for the source
 */
public record EditionWording(CertificateWording words, int version, Integer basedOn, EditionWording source) {

    /** Whether the source says something else since this was written. */
    public boolean isStale() {
        return source != null && basedOn != null && basedOn < source.version();
    }

    /** Whether it says what the source says, in the words of its translators. */
    public boolean isFollowing() {
        return source != null && basedOn == null;
    }
}
