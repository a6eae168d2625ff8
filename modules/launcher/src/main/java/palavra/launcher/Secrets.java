package palavra.launcher;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Secrets of one installation: made at random when first asked for, kept in its settings. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final List<String> WORDS = List.of(
            "acacia", "amber", "apricot", "baobab", "basket", "bridge", "candle", "canoe", "cedar", "cloud", "copper",
            "coral", "cotton", "delta", "ember", "fable", "fern", "garden", "ginger", "harbor", "hazel", "island",
            "ivory", "jasmine", "kettle", "lantern", "laurel", "lemon", "linen", "lotus", "mango", "maple", "marble",
            "meadow", "mosaic", "nectar", "ocean", "olive", "orchid", "palm", "paper", "pepper", "pigeon", "plum",
            "quartz", "rain", "raven", "river", "saffron", "sail", "shade", "silver", "sparrow", "spice", "summer",
            "thread", "tide", "timber", "tulip", "valley", "velvet", "village", "walnut", "willow");

    private final Settings settings;

    Secrets(Settings settings) {
        this.settings = settings;
    }

    /** 256 random bits under that name, in characters that need no quoting anywhere. */
    String of(String name) {
        return settings.orMake("secret." + name, () -> {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    /** The password of the demo accounts, easy to type: four words of sixty-four, behind the realm's lock-out. */
    String demoPassword() {
        return settings.orMake(
                "secret.demo",
                () -> RANDOM.ints(4, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining("-")));
    }
}
