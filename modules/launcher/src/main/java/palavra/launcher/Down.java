package palavra.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code ./palavra down}: ends every part in order, so that nothing in flight is lost. */
final class Down {

    private Down() {}

    static int run(Arguments arguments) {
        var stack = Stack.open(arguments.data());
        try (var alone = Alone.in(stack.data())) {
            stop(stack);
        }
        return 0;
    }

    /** The applications first, the database last: each part still has what it needs while it ends. */
    static void stop(Stack stack) {
        if (stack.pids().isEmpty()) {
            Step.say("Palavra is not running.");
            return;
        }
        together(stack.applications());
        together(List.of(stack.keycloak(), stack.kafka()));
        together(List.of(stack.postgres()));
    }

    private static void together(List<? extends Part> parts) {
        CompletableFuture.allOf(parts.stream()
                        .filter(part -> part.process().isPresent())
                        .map(part -> CompletableFuture.runAsync(() -> Step.run("Stop " + part.name(), part::close)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
