package palavra.launcher.demo;

import java.util.random.RandomGenerator;

/** What simulated learners write in discussions: each about a roof of their own, as the same words of many would be spam. */
final class Sayings {

    private static final String[] ENGLISH = {
        "Our roof is of old tiles. Do I count 70 of every 100 liters?",
        "We measured the shadow with a rope and knots, it took five minutes.",
        "How often do you empty the first-rain pipe when it rains every day?",
        "My neighbor and I share one tank. The green line inside was the best idea.",
        "Can the gutter be made of bamboo? Here it lasts two seasons.",
        "The glass showed 31 mm last night. I did not believe it until I read about it here.",
    };
    private static final String[] PORTUGUESE = {
        "O nosso telhado é de telha antiga. Conto 70 em cada 100 litros?",
        "Medimos a sombra com um cordel e nós, levou cinco minutos.",
        "Quantas vezes se esvazia o tubo da primeira chuva quando chove todos os dias?",
        "Eu e a vizinha partilhamos um tanque. A linha verde foi a melhor ideia.",
        "A caleira pode ser de bambu? Aqui dura duas épocas.",
        "O copo marcou 31 mm esta noite. Não acreditava até ler aqui.",
    };

    private Sayings() {}

    static String any(RandomGenerator chance, String language) {
        var isPortuguese = language.startsWith("pt");
        var sayings = isPortuguese ? PORTUGUESE : ENGLISH;
        var roof = isPortuguese ? " O telhado tem %d m² e deu %d litros." : " The roof has %d m² and gave %d liters.";
        return sayings[chance.nextInt(sayings.length)]
                + roof.formatted(chance.nextInt(12, 200), chance.nextInt(90, 9000));
    }
}
