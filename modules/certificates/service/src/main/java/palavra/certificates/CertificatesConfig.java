package palavra.certificates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How certificates are signed and looked up. */
@ConfigMapping(prefix = "palavra.certificates")
public interface CertificatesConfig {

    /** The installation's signing keys; made at first use, and worth a backup: without it nothing verifies. */
    @WithDefault(".palavra/certificates.keys")
    Path keyFile();

    /** How often one address may look certificates up in a minute; a web app in front counts as one address. */
    @WithDefault("120")
    int lookupsPerMinute();
}
