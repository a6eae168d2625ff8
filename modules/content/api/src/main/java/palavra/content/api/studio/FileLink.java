package palavra.content.api.studio;

/** A file of the course to download, by its path. */
public record FileLink(String path, String label) {}
