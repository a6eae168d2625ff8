package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Kafka node, broker and controller together, in a JVM of its own on the loopback interface. */
public final class Kafka implements Part {

    private static final int HEAP_MIB = 256;
    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true");
    // One identity for every installation: each has one broker, which never meets another.
    private static final String CLUSTER = "palavra-single-node-00";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private final int controllerPort;

    /** @param data folder of the logs; made and formatted at the first start */
    public Kafka(Path data, int port, int controllerPort) {
        this.data = data.toAbsolutePath().normalize();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** A broker for tests: formatted once, copied for each, and ended with this JVM. */
    public static Kafka temporary(Path folder) {
        var template = Folders.once(
                Build.cache().resolve("kafka-data"),
                scratch -> new Kafka(scratch, Ports.free(), Ports.free()).format());
        var data = folder.resolve("kafka");
        Folders.copy(template, data);
        var broker = new Kafka(data, Ports.free(), Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.start();
        return broker;
    }

    @Override
    public String name() {
        return "kafka";
    }

    /** Starts the broker unless it runs, waits until it answers, and creates the topics that are missing. */
    @Override
    public void start() {
        if (process().isEmpty()) {
            format();
            Child.start(name(), java("kafka.Kafka", properties().toString()), Map.of(), data.getParent());
        }
        new Retry(PATIENCE).until(this, data.getParent());
        Topics.create(bootstrapServers());
    }

    @Override
    public void close() {
        pidFile().stop(Duration.ofSeconds(10));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pidFile().running();
    }

    @Override
    public boolean isReady() {
        return Ports.answers(port);
    }

    private PidFile pidFile() {
        return new PidFile(data.resolveSibling("kafka.pid"));
    }

    private void format() {
        var properties = writeProperties();
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        var command = java("kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", CLUSTER, "-c", properties);
        Command.run(command).orRefuse("Formatting Kafka's folder " + data);
    }

    private List<String> java(String... arguments) {
        var command = new ArrayList<>(JVM);
        command.addAll(List.of("-cp", Build.lib() + "/*"));
        command.addAll(List.of(arguments));
        return Java.command(HEAP_MIB, command);
    }

    private Path properties() {
        return data.resolve("server.properties");
    }

    // A short session lets a killed broker come back in six seconds instead of eleven;
    // the smaller cleaner buffer and fewer internal partitions save 130 MB of memory.
    private String writeProperties() {
        var properties = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                group.initial.rebalance.delay.ms=0
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(port, controllerPort, data);
        try {
            Files.createDirectories(data);
            return Files.writeString(properties(), properties).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
