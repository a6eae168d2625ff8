package palavra.forums.api.tongues;

import palavra.kernel.Language;

/** What a post says in another language, in Markdown. */
public record NewTranslation(Language language, String markdown) {}
