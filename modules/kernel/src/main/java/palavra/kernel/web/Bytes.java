package palavra.kernel.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Answers a GET of bytes as RFC 9110 says: by entity tag and by one range; several ranges at once get the whole. */
public final class Bytes {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Bytes() {}

    /** Opens the bytes at an offset. */
    @FunctionalInterface
    public interface Source {
        InputStream from(long offset) throws IOException;
    }

    /**
     * The answer with its body and the headers about it; the caller adds the type and the rest.
     *
     * @param etag strong, without quotes
     */
    public static ResponseBuilder answer(HttpHeaders request, long length, String etag, Source source) {
        var quoted = "\"" + etag + "\"";
        var known = request.getHeaderString("If-None-Match");
        if (known != null && (known.contains(quoted) || known.strip().equals("*"))) {
            return Response.notModified().header("ETag", quoted);
        }
        var range = Range.of(request, length, quoted);
        var answer =
                switch (range) {
                    case null -> Response.ok(open(source, 0, length)).header("Content-Length", length);
                    case Range none
                    when none.first > none.last -> Response.status(416).header("Content-Range", "bytes */" + length);
                    case Range part ->
                        Response.status(206)
                                .entity(open(source, part.first, part.last - part.first + 1))
                                .header("Content-Length", part.last - part.first + 1)
                                .header("Content-Range", "bytes %d-%d/%d".formatted(part.first, part.last, length));
                };
        return answer.header("Accept-Ranges", "bytes").header("ETag", quoted);
    }

    private static InputStream open(Source source, long offset, long length) {
        try {
            return new Limited(source.from(offset), length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** First and last byte that were asked for; the first is behind the last where nothing can be given. */
    private record Range(long first, long last) {

        /** Null means the whole: no range, one that is not understood, or one of an older version. */
        static Range of(HttpHeaders request, long length, String etag) {
            var asked = request.getHeaderString("Range");
            var only = request.getHeaderString("If-Range");
            var found = RANGE.matcher(asked == null ? "" : asked.strip());
            if (!found.matches() || only != null && !only.strip().equals(etag)) {
                return null;
            }
            var from = found.group(1);
            var to = found.group(2);
            if (from.isEmpty()) {
                return to.isEmpty() ? null : new Range(Math.max(0, length - Long.parseLong(to)), length - 1);
            }
            var first = Long.parseLong(from);
            var last = to.isEmpty() ? length - 1 : Long.parseLong(to);
            return last < first && !to.isEmpty() ? null : new Range(first, Math.min(last, length - 1));
        }
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            var one = left > 0 ? super.read() : -1;
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            var read = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
