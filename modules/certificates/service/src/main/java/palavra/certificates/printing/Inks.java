package palavra.certificates.printing;

import java.awt.Color;
import java.util.Map;

/** The papers of Palavra and the one ink that is printed on each. */
record Inks(Color paper, Color ink) {

    private static final Map<String, Inks> PAPERS = Map.of(
            "mango", of(0xffc83d, 0x3a2500),
            "guava", of(0xffb6aa, 0x4d0e16),
            "river", of(0xa6dbe6, 0x05333f),
            "leaf", of(0xbfe08a, 0x15321a),
            "jacaranda", of(0xcdc0f6, 0x2a1a5e),
            "clay", of(0xe3dccf, 0x2d271e));

    static Inks of(String paper) {
        return PAPERS.getOrDefault(paper, PAPERS.get("clay"));
    }

    private static Inks of(int paper, int ink) {
        return new Inks(new Color(paper), new Color(ink));
    }
}
