package palavra.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import palavra.launcher.demo.DemoCourse;

/** {@code ./palavra up}: builds what is missing, starts what does not run, and says where to look. */
final class Up {

    private static final int PORT = 8080;

    private final Arguments arguments;
    private final Stack stack;

    private Up(Arguments arguments, Stack stack) {
        this.arguments = arguments;
        this.stack = stack;
    }

    static int run(Arguments arguments) {
        arguments.port();
        arguments.value("--packaging").ifPresent(Packaging::of);
        var stack = Stack.make(arguments.data());
        try (var alone = Alone.in(stack.data())) {
            return new Up(arguments, stack).run();
        }
    }

    private int run() {
        var begin = System.nanoTime();
        choose();
        if (stack.parts().stream().allMatch(Part::isReady)) {
            Step.say("Palavra is already up.");
        } else {
            Machine.requireRoom(stack.data());
            freePorts();
            Builder.build(stack.packaging());
            startAll();
            if (stack.settings().get("demo").isPresent()) {
                DemoCourse.bring(stack);
            }
            Step.say("Palavra is up after %s s.".formatted(Step.seconds(Duration.ofNanos(System.nanoTime() - begin))));
        }
        welcome();
        return 0;
    }

    // A running installation keeps its port and packaging; a stopped one takes what is asked for.
    private void choose() {
        var packaging = arguments.value("--packaging").map(Packaging::of).orElse(stack.packaging());
        var port = arguments
                .port()
                .orElseGet(() ->
                        stack.settings().get("port.web").map(Integer::parseInt).orElse(PORT));
        var running = stack.applications().stream()
                .anyMatch(application -> application.process().isPresent());
        var changes = packaging != stack.packaging() || port != stack.port("web");
        if (running && changes) {
            throw new Refused("Palavra runs at %s in %s packaging; ./palavra down comes first."
                    .formatted(stack.url(), stack.packaging().word()));
        }
        stack.settings().put("packaging", packaging.word());
        stack.settings().put("port.web", Integer.toString(port));
    }

    private void freePorts() {
        var web = stack.applications().getLast();
        if (web.process().isEmpty()) {
            Ports.require(stack.port("web"));
        }
        stack.moveFromBusyPorts();
    }

    private void startAll() {
        var database = begin("PostgreSQL 18", stack.postgres()).thenRun(stack::createDatabases);
        var broker = begin("Kafka 4.1", stack.kafka());
        var identity = database.thenRunAsync(
                () -> {
                    start(
                            Build.keycloakIsBare() ? "Keycloak 26.7, which is prepared once" : "Keycloak 26.7",
                            stack.keycloak());
                    new Accounts(stack).settle(!arguments.has("--no-demo"));
                },
                Up::thread);
        var applications = CompletableFuture.allOf(database, broker)
                .thenCompose(both -> CompletableFuture.allOf(stack.applications().stream()
                        .map(part -> begin(label(part), part))
                        .toArray(CompletableFuture[]::new)));
        try {
            CompletableFuture.allOf(identity, applications).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Refused refused ? refused : failed;
        }
    }

    private CompletableFuture<Void> begin(String what, Part part) {
        return CompletableFuture.runAsync(() -> start(what, part), Up::thread);
    }

    private static String label(Application application) {
        return "Palavra " + application.name()
                + (application.mustTrain() ? ", started twice after a build to start faster later" : "");
    }

    private static void thread(Runnable task) {
        Thread.ofVirtual().start(task);
    }

    private void start(String what, Part part) {
        if (part.process().isPresent() && part.isReady()) {
            return;
        }
        Step.run(what, part::start);
        part.process().flatMap(process -> process.info().startInstant()).ifPresent(began -> stack.settings()
                .put("seconds." + part.name(), Step.seconds(Duration.between(began, Instant.now()))));
    }

    private void welcome() {
        var lines = new ArrayList<String>(List.of("", "  " + stack.url(), ""));
        if (stack.settings().get("demo").isPresent()) {
            lines.add("  Sign in as one of these, with the password " + stack.demoPassword());
            Accounts.DEMO.forEach(person -> lines.add("    %-26s %s %s, %s"
                    .formatted(person.email(), person.firstName(), person.lastName(), person.role())));
        }
        lines.forEach(Step::say);
    }
}
