package palavra.launcher;

/** What stops a command, as one line that a person can act upon. */
public final class Refused extends RuntimeException {

    public Refused(String line) {
        super(line);
    }

    public Refused(String line, Throwable cause) {
        super(line, cause);
    }
}
