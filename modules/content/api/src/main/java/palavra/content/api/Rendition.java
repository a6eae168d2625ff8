package palavra.content.api;

/**
 * One way to get a video.
 *
 * @param path the address: under the run's media, or on another host
 * @param bytes null when the file is not ours
 */
public record Rendition(String path, String mediaType, String label, Long bytes) {}
