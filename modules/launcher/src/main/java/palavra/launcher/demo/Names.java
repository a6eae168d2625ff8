package palavra.launcher.demo;

import java.util.random.RandomGenerator;

/** Given and family names of many places, put together by chance. */
final class Names {

    private static final String[] GIVEN = {
        "Amara", "Thandiwe", "Lucía", "Ravi", "Helena", "Oumar", "Mei", "Fatou", "João", "Aisha", "Kwame", "Nadia",
        "Tomás", "Priya", "Samoa", "Inês", "Yusuf", "Leilani", "Chidi", "Rosa", "Ana", "Mateus", "Sina", "Tevita",
    };
    private static final String[] FAMILY = {
        "Diallo", "Mokoena", "Quispe", "Kumar", "Macuácua", "Ba", "Tanaka", "Sow", "Santos", "Hassan", "Mensah",
        "Haddad", "Ribeiro", "Nair", "Faleolo", "Carvalho", "Demir", "Kealoha", "Okafor", "Pérez", "Cossa", "Tui",
    };

    private Names() {}

    static String given(RandomGenerator chance) {
        return GIVEN[chance.nextInt(GIVEN.length)];
    }

    static String family(RandomGenerator chance) {
        return FAMILY[chance.nextInt(FAMILY.length)];
    }
}
