package palavra.content.archive;

/**
 * How much an archive may hold before we stop reading it.
 *
 * @param entries files and folders
 * @param totalBytes of everything unpacked
 * @param fileBytes of one file unpacked
 * @param ratio unpacked to packed bytes, looked at once {@code ratioFrom} bytes are unpacked, as small texts pack well
 */
public record Limits(
        int entries, long totalBytes, long fileBytes, int ratio, long ratioFrom, int depth, int pathLength) {

    private static final long MB = 1L << 20;

    public static final Limits DEFAULT = new Limits(20_000, 2_048 * MB, 512 * MB, 100, 8 * MB, 16, 400);
}
