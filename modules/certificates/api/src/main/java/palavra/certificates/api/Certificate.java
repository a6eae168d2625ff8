package palavra.certificates.api;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * An issued certificate: what was printed, frozen, and its status now.
 *
 * @param id 128 random bits as 22 characters of base64url
 * @param number the id in groups for reading aloud
 * @param percent null when the holder hides it
 * @param rule the rule that was met, in the certificate's language
 * @param hours working hours of the course; null when not said
 * @param zone the IANA time zone its dates are meant in
 * @param address the public page that says what it is worth
 * @param wording what it says in the words of its course
 * @param supersededBy id of the newer version; null when there is none
 */
public record Certificate(
        String id,
        String number,
        String name,
        String courseTitle,
        String word,
        String institution,
        Language language,
        String editionTitle,
        String paper,
        String motif,
        Integer percent,
        boolean gradeShown,
        String rule,
        Integer hours,
        Instant runStart,
        Instant runEnd,
        String zone,
        Instant issuedAt,
        CertificateState state,
        Instant stateSince,
        String stateReason,
        String supersededBy,
        UUID run,
        UUID course,
        int version,
        String address,
        Wording wording) {}
