package palavra.launcher.visit;

/** A visitor met something a person would call broken. */
public class Stuck extends RuntimeException {

    public Stuck(String what) {
        super(what);
    }

    public Stuck(String what, Throwable cause) {
        super(what, cause);
    }
}
