package palavra.content.xliff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.translation.FieldKey;

/**
 * A field's name in XLIFF, where ids are NMTOKENs: the block, a colon, and the field with everything but letters, digits,
 * dots and dashes as an underscore and two hexadecimal digits for each byte.
 */
final class UnitId {

    private UnitId() {}

    static String of(FieldKey key) {
        var id = new StringBuilder().append(key.block()).append(':');
        for (var one : key.name().getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(one)) {
                id.append((char) one);
            } else {
                id.append("_%02x".formatted(one & 0xff));
            }
        }
        return id.toString();
    }

    /** The field of an id; empty when it is none of ours. */
    static Optional<FieldKey> read(String id) {
        var colon = id.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FieldKey(UUID.fromString(id.substring(0, colon)), name(id.substring(colon + 1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static String name(String written) {
        var bytes = new ByteArrayOutputStream();
        for (var at = 0; at < written.length(); at++) {
            var sign = written.charAt(at);
            if (sign == '_') {
                bytes.write(Integer.parseInt(written.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(sign);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(int sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || sign == '.'
                || sign == '-';
    }
}
