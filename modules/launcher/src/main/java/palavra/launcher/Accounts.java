package palavra.launcher;

import java.util.List;
import java.util.stream.Stream;

/** The people of a demonstration, and the address at which the realm may hand over a sign-in. */
final class Accounts {

    /** One demo person per role; each signs in with the installation's demo password. */
    record Person(String email, String firstName, String lastName, String role) {}

    static final List<Person> DEMO = List.of(
            new Person("learner@example.org", "Amara", "Diallo", "learner"),
            new Person("author@example.org", "Inês", "Carvalho", "author"),
            new Person("translator@example.org", "Rania", "Haddad", "translator"),
            new Person("facilitator@example.org", "Daniel", "Okafor", "facilitator"),
            new Person("officer@example.org", "Mei", "Tanaka", "officer"),
            new Person("admin@example.org", "Luis", "Quispe", "administrator"));

    private final Stack stack;

    Accounts(Stack stack) {
        this.stack = stack;
    }

    /** The e-mail of a demo account named by role or by e-mail; any other e-mail as it is. */
    static String email(String user) {
        return Stream.of(user)
                .flatMap(name -> DEMO.stream()
                        .filter(person ->
                                person.role().equals(name) || person.email().startsWith(name + "@")))
                .map(Person::email)
                .findFirst()
                .orElse(user);
    }

    /** Tells the realm what changed since its import: the address, where mail goes, and the demo accounts when wanted. */
    void settle(boolean demo) {
        var known = stack.settings().orMake("realm.url", stack::url);
        if (!known.equals(stack.url())) {
            stack.identity().moveWebClient(stack.url());
            stack.settings().put("realm.url", stack.url());
        }
        var mail = stack.mail();
        if (mail.containsKey("host") || stack.settings().get("realm.mail").isPresent()) {
            stack.identity().sendMailBy(mail);
            stack.settings().put("realm.mail", mail.getOrDefault("host", "none"));
        }
        if (demo && stack.settings().get("demo").isEmpty()) {
            stack.identity().create(DEMO.stream().map(this::account).toList());
            stack.settings().put("demo", "created");
        }
    }

    private KeycloakAdmin.Account account(Person person) {
        return new KeycloakAdmin.Account(
                person.email(), stack.demoPassword(), person.firstName(), person.lastName(), person.role());
    }
}
