package palavra.content.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import palavra.kernel.Refusal;

/**
 * Counts unpacked bytes as they flow and stops the flow at a limit, whatever sizes the archive claims.
 * Between two files only a little may flow, because archive headers are read into memory whole.
 */
final class Meter extends FilterInputStream {

    private static final long HEADER_BYTES = 1 << 20;

    private final Limits limits;
    private final long packedBytes;
    private long total;
    private long allowed = HEADER_BYTES;

    Meter(InputStream unpacked, Limits limits, long packedBytes) {
        super(unpacked);
        this.limits = limits;
        this.packedBytes = packedBytes;
    }

    void expectHeader() {
        allowed = total + HEADER_BYTES;
    }

    void expectFile() {
        allowed = total + limits.fileBytes() + HEADER_BYTES;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        var skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    /** Adds bytes that were unpacked, and refuses once they are too many. */
    void count(long bytes) {
        total += bytes;
        if (total > allowed) {
            throw Refusal.invalid("archive-broken", "The archive has a header of absurd size.");
        }
        if (total > limits.totalBytes()) {
            throw Refusal.invalid("archive-too-big", "The archive unpacks to more than we take.", limits.totalBytes());
        }
        if (total > limits.ratioFrom() && total > packedBytes * limits.ratio()) {
            throw Refusal.invalid("archive-ratio", "The archive unpacks to suspiciously much.", limits.ratio());
        }
    }
}
