package palavra.frontend.shell;

import java.util.Set;

/** What a reader may choose without an account; each choice is a cookie that lasts a year. */
public final class Preferences {

    public static final String LANGUAGE = "language";
    public static final String THEME = "theme";

    /** The time zone of the reader's clock, which a behavior finds out. */
    static final String ZONE = "zone";

    private static final Set<String> THEMES = Set.of("light", "dark", "contrast");

    private Preferences() {}

    static boolean isTheme(String name) {
        return name != null && THEMES.contains(name);
    }
}
