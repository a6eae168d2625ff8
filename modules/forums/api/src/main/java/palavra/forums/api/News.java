package palavra.forums.api;

/**
 * What others wrote in a thread while it lay open.
 *
 * @param posts how many, at most 100
 * @param cursor of the responses among them
 */
public record News(int posts, String cursor) {}
