package palavra.content.api;

import palavra.kernel.Language;

/**
 * One track of a video.
 *
 * @param kind as in HTML: captions or subtitles
 * @param path the address of the WebVTT file under the run's media
 */
public record Track(String kind, Language language, String path, long bytes) {}
