package palavra.frontend.shell;

import java.util.List;
import java.util.Locale;
import palavra.kernel.Language;

/** The languages the interface is complete in, the first one when nothing else fits. */
public final class Languages {

    public static final List<Language> OFFERED = List.of(Language.ENGLISH, Language.PORTUGUESE);

    private static final List<Locale> LOCALES =
            OFFERED.stream().map(Language::locale).toList();

    private Languages() {}

    static boolean isOffered(String tag) {
        return OFFERED.stream().anyMatch(language -> language.tag().equals(tag));
    }

    /** The first of these that names an offered language; each may be null or nonsense. */
    static Language choose(String choice, String account, String acceptLanguage) {
        for (var wish : new String[] {choice, account, acceptLanguage}) {
            var found = lookup(wish);
            if (found != null) {
                return found;
            }
        }
        return OFFERED.getFirst();
    }

    private static Language lookup(String wish) {
        if (wish == null || wish.isBlank()) {
            return null;
        }
        // A choice and an account name one of them; only what a browser accepts is a list.
        for (var offered : OFFERED) {
            if (offered.tag().equals(wish)) {
                return offered;
            }
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(wish), LOCALES);
            return found == null ? null : Language.of(found.toLanguageTag());
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
