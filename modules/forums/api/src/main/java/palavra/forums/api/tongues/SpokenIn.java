package palavra.forums.api.tongues;

import palavra.kernel.Language;

/** The language of a post. */
public record SpokenIn(Language language) {}
