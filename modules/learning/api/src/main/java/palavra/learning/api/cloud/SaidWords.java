package palavra.learning.api.cloud;

import java.util.List;

/** What somebody says in a word cloud. */
public record SaidWords(List<String> words) {}
