package palavra.forums.tongues;

import palavra.kernel.Language;

/** A machine that translates posts; a bean of this type is used when an installation brings one. None is shipped. */
public interface MachineTranslation {

    /** What readers are told that made the translation. */
    String name();

    /** The text in the other language, in Markdown like the original. It is called outside a transaction. */
    String translate(String markdown, Language from, Language to);
}
