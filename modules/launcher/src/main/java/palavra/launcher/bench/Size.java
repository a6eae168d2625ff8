package palavra.launcher.bench;

/**
 * How large a made-up forum is.
 *
 * @param largest how many responses its largest thread has
 */
record Size(int people, int threads, int posts, int largest) {

    /** A forum of that many posts, in the proportions of a large run. */
    static Size of(int posts) {
        return new Size(Math.max(20, posts / 25), Math.max(20, posts / 10), posts, posts / 100);
    }
}
