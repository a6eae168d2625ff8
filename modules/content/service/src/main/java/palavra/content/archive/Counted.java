package palavra.content.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One member of a zip file, whose unpacked bytes count towards the whole archive's. */
final class Counted extends FilterInputStream {

    private final Meter total;

    Counted(InputStream content, Meter total) {
        super(content);
        this.total = total;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        total.count(Math.max(read, 0));
        return read;
    }
}
