package palavra.frontend.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import palavra.content.api.translation.FieldKey;
import palavra.kernel.Ids;

/** A field in an address: its block, a dot, its name. */
final class At {

    private static final int BLOCK = 36;

    private At() {}

    static String of(FieldKey key) {
        return key.block() + "." + key.name();
    }

    static String encoded(FieldKey key) {
        return URLEncoder.encode(of(key), StandardCharsets.UTF_8);
    }

    /** The field that this names; null when it names none. */
    static FieldKey read(String at) {
        return at == null || at.length() < BLOCK + 2 || at.charAt(BLOCK) != '.'
                ? null
                : new FieldKey(Ids.parse(at.substring(0, BLOCK)), at.substring(BLOCK + 1));
    }
}
