package palavra.launcher.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes texts of one language that mean nothing but are as long, as varied and as marked up as posts are: a few words
 * stand everywhere, most of eight thousand are rare.
 */
final class Chatter {

    private static final int WORDS = 8_000;
    private static final int LONGEST = 400;
    private static final Zipf COMMON_FIRST = new Zipf(WORDS, 1.0);

    /** The natural logarithm of how many words half of the posts exceed. */
    private static final double MIDDLE = Math.log(42);

    private final List<String> words;
    private final String between;
    private final String stop;

    /** @param words the commonest first; rarer ones are made of two of them */
    Chatter(List<String> words, String language) {
        this.words = words;
        this.between = language.equals("zh") ? "" : " ";
        this.stop = language.equals("zh") ? "。" : ".";
    }

    /** One word, by how common it is. */
    String word(int place) {
        if (place < words.size()) {
            return words.get(place);
        }
        var half = words.size() / 2;
        var rare = place - words.size();
        return words.get(half + rare % half) + words.get(half + rare / half % half);
    }

    String title(RandomGenerator chance, boolean asks) {
        return sentence(chance, 4 + chance.nextInt(7)) + (asks ? "?" : "");
    }

    /** A post of one to a few paragraphs, some with a list, words in bold or a quotation. */
    String text(RandomGenerator chance) {
        var left = (int) Math.min(LONGEST, Math.max(4, Math.exp(MIDDLE + chance.nextGaussian() * 0.8)));
        var text = new StringBuilder();
        while (left > 0) {
            var length = Math.min(left, 20 + chance.nextInt(60));
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            text.append(paragraph(chance, length));
            left -= length;
        }
        return text.toString();
    }

    private String paragraph(RandomGenerator chance, int length) {
        return switch (chance.nextInt(12)) {
            case 0 ->
                IntStream.range(0, Math.max(2, length / 10))
                        .mapToObj(item -> "- " + sentence(chance, 10))
                        .collect(Collectors.joining("\n"));
            case 1 -> "> " + sentence(chance, Math.min(length, 18)) + stop;
            case 2 -> "**" + sentence(chance, 3) + "** " + sentences(chance, length);
            default -> sentences(chance, length);
        };
    }

    private String sentences(RandomGenerator chance, int length) {
        var text = new StringBuilder();
        for (var left = length; left > 0; left -= 12) {
            text.append(text.isEmpty() ? "" : between)
                    .append(sentence(chance, Math.min(left, 12)))
                    .append(stop);
        }
        return text.toString();
    }

    private String sentence(RandomGenerator chance, int length) {
        var text = IntStream.range(0, length)
                .mapToObj(word -> word(COMMON_FIRST.draw(chance)))
                .collect(Collectors.joining(between));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
