package palavra.learning.assignment;

import java.nio.charset.StandardCharsets;

/** Looks into a file for what its ending promises: a name alone proves nothing. */
final class FileKind {

    private static final int LOOKED_AT = 1024;

    private FileKind() {}

    static boolean fits(String ending, byte[] data) {
        return switch (ending) {
            case "pdf" ->
                new String(data, 0, Math.min(data.length, LOOKED_AT), StandardCharsets.ISO_8859_1).contains("%PDF-");
            case "docx", "odt", "xlsx", "ods", "pptx", "odp", "zip" ->
                begins(data, 0, "PK\3\4") || begins(data, 0, "PK\5\6");
            case "png" -> begins(data, 0, "\u0089PNG\r\n\u001a\n");
            case "jpg", "jpeg" -> begins(data, 0, "\u00ff\u00d8\u00ff");
            case "gif" -> begins(data, 0, "GIF8");
            case "webp" -> begins(data, 0, "RIFF") && begins(data, 8, "WEBP");
            case "wav" -> begins(data, 0, "RIFF") && begins(data, 8, "WAVE");
            case "mp3" ->
                begins(data, 0, "ID3") || data.length > 1 && data[0] == (byte) 0xff && (data[1] & 0xe0) == 0xe0;
            case "mp4", "m4a" -> begins(data, 4, "ftyp");
            case "ogg" -> begins(data, 0, "OggS");
            case "webm" -> begins(data, 0, "\u001a\u0045\u00df\u00a3");
            case "txt", "md", "csv" -> isText(data);
            default -> false;
        };
    }

    private static boolean begins(byte[] data, int at, String mark) {
        var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (data.length < at + bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if (data[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** In whatever encoding: text has no zero bytes. */
    private static boolean isText(byte[] data) {
        for (var one : data) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}
