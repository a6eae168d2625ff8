package palavra.frontend.studio.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.UUID;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;
import palavra.certificates.api.Wording;
import palavra.content.api.CertificateWording;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioEdition;

/**
 * A certificate that nobody has, to see how its words look.
 *
 * @param institution said where the run's would stand
 * @param rule said where the run's would stand
 */
record Example(String holder, String institution, String rule) {

    private static final int HOURS = 24;
    private static final int PERCENT = 82;
    private static final String ID = "example-example-exampl";

    Certificate of(StudioCourse course, StudioEdition edition, CertificateWording words, String address, Instant now) {
        return new Certificate(
                ID,
                ID.replaceAll("(.{4})(?=.)", "$1 "),
                holder,
                course.title(),
                "",
                institution,
                edition.language(),
                edition.title(),
                "mango",
                "layers",
                PERCENT,
                true,
                rule,
                HOURS,
                null,
                null,
                "UTC",
                now,
                CertificateState.VALID,
                now,
                "",
                null,
                new UUID(0, 0),
                course.id(),
                1,
                address + "/certificates/" + ID,
                wording(edition, words, now));
    }

    private Wording wording(StudioEdition edition, CertificateWording words, Instant now) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(edition.language().locale())
                .format(now.atZone(ZoneOffset.UTC));
        var values = Map.of(
                "name", holder,
                "course", edition.title(),
                "institution", institution,
                "hours", String.valueOf(HOURS),
                "date", day);
        return new Wording(
                words.title(),
                CertificateWording.filled(words.statement(), values).orElse(""),
                words.signatories().stream()
                        .map(one -> new Wording.Signatory(one.name(), one.role(), one.institution()))
                        .toList());
    }
}
