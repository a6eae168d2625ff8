package palavra.launcher;

/** {@code ./palavra reset}: ends everything and deletes the data folder, after asking. */
final class Reset {

    private Reset() {}

    static int run(Arguments arguments) {
        var stack = Stack.open(arguments.data());
        if (!arguments.has("--yes") && !confirmed(stack)) {
            throw new Refused("Nothing was deleted; confirm with --yes.");
        }
        try (var alone = Alone.in(stack.data())) {
            Down.stop(stack);
            Step.run("Delete " + stack.data(), () -> Folders.delete(stack.data()));
        }
        return 0;
    }

    private static boolean confirmed(Stack stack) {
        var console = System.console();
        return console != null
                && console.isTerminal()
                && "yes".equals(console.readLine("Delete all data in %s? Type yes: ", stack.data()));
    }
}
