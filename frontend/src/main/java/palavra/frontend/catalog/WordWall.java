package palavra.frontend.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.courses.api.Facet;
import palavra.frontend.shell.Languages;
import palavra.kernel.Language;

/** The word for "word" in each language: the choice of a language, with the courses there are in it. */
record WordWall(List<Word> words, int more) {

    private static final int MOST = 8;

    private static final Map<String, String> WORD = Map.ofEntries(
            Map.entry("en", "word"),
            Map.entry("pt", "palavra"),
            Map.entry("fr", "mot"),
            Map.entry("es", "palabra"),
            Map.entry("ar", "كلمة"),
            Map.entry("sw", "neno"),
            Map.entry("hi", "शब्द"),
            Map.entry("id", "kata"),
            Map.entry("de", "Wort"),
            Map.entry("it", "parola"),
            Map.entry("nl", "woord"),
            Map.entry("sv", "ord"),
            Map.entry("fi", "sana"),
            Map.entry("ru", "слово"),
            Map.entry("uk", "слово"),
            Map.entry("tr", "sözcük"),
            Map.entry("el", "λέξη"),
            Map.entry("pl", "słowo"),
            Map.entry("fa", "واژه"),
            Map.entry("ur", "لفظ"),
            Map.entry("zh", "词"),
            Map.entry("ja", "言葉"),
            Map.entry("ko", "말"),
            Map.entry("vi", "từ"),
            Map.entry("ha", "kalma"),
            Map.entry("yo", "ọ̀rọ̀"),
            Map.entry("am", "ቃል"),
            Map.entry("bn", "শব্দ"),
            Map.entry("ne", "शब्द"),
            Map.entry("zu", "igama"),
            Map.entry("so", "eray"),
            Map.entry("ca", "paraula"));

    /** @param count the courses that can be read in it */
    record Word(Language language, String word, long count, String href, boolean current) {}

    /** The languages of the interface first, then those with most courses. */
    static WordWall of(List<Facet> counts, Language current) {
        var byTag = counts.stream().collect(Collectors.toMap(Facet::value, Facet::count));
        var offered = Languages.OFFERED.stream().map(Language::tag);
        var all = Stream.concat(
                        offered,
                        byTag.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .map(Map.Entry::getKey))
                .distinct()
                .map(tag -> word(Language.of(tag), byTag.getOrDefault(tag, 0L), current))
                .toList();
        return new WordWall(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    private static Word word(Language language, long count, Language current) {
        var word = WORD.getOrDefault(language.locale().getLanguage(), language.ownName());
        var isOffered = Languages.OFFERED.contains(language);
        var inIt = count == 0 ? "" : "?language=" + language.tag();
        var href = isOffered ? "/languages/" + language.tag() + inIt : "/catalog" + inIt;
        return new Word(language, word, count, href, language.equals(current));
    }
}
