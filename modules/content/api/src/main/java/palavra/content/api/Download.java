package palavra.content.api;

/**
 * A file to take along.
 *
 * @param path its address under the run's media
 * @param mediaType found by looking into the file
 */
public record Download(String path, String label, String mediaType, long bytes) {}
