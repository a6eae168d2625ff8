package palavra.content.olx;

/** Says that a problem holds something we cannot grade as its author meant it. */
final class Ungradable extends Exception {

    Ungradable(String why) {
        super(why, null, false, false);
    }
}
