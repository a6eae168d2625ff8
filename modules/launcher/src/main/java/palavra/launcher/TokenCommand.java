package palavra.launcher;

/** {@code ./palavra token USER}: an access token of a demo account, for curl and the like. */
final class TokenCommand {

    private TokenCommand() {}

    static int run(Arguments arguments) {
        var stack = Stack.open(arguments.data());
        var email = Accounts.email(arguments.only("demo account, as learner or author@example.org"));
        System.out.println(stack.token(email, stack.demoPassword()));
        return 0;
    }
}
