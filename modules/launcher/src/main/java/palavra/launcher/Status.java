package palavra.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;

/** {@code ./palavra status}: what runs, whether it answers, what it takes, and what is still on its way. */
final class Status {

    record Process(String name, Long pid, boolean ready, long rssMiB, double startSeconds) {}

    record Report(
            boolean ready,
            String packaging,
            String url,
            List<Process> processes,
            long outboxBacklog,
            Map<String, Long> consumerLag) {}

    private Status() {}

    /** Succeeds only when everything is ready. */
    static int run(Arguments arguments) {
        var report = of(Stack.open(arguments.data()));
        if (arguments.has("--json")) {
            System.out.println(json(report));
        } else {
            show(report);
        }
        return report.ready() ? 0 : 1;
    }

    static Report of(Stack stack) {
        var processes = stack.parts().stream().map(part -> process(stack, part)).toList();
        var backlog = new Backlog(stack);
        return new Report(
                processes.stream().allMatch(Process::ready),
                stack.packaging().word(),
                stack.url(),
                processes,
                backlog.unpublished(),
                backlog.unread());
    }

    private static Process process(Stack stack, Part part) {
        var process = part.process();
        var seconds = stack.settings()
                .get("seconds." + part.name())
                .map(Double::parseDouble)
                .orElse(0.0);
        return new Process(
                part.name(),
                process.map(ProcessHandle::pid).orElse(null),
                process.isPresent() && part.isReady(),
                process.map(Memory::mebibytes).orElse(0L),
                seconds);
    }

    private static void show(Report report) {
        System.out.printf("%s  %s  %s%n", report.ready() ? "ready" : "not ready", report.packaging(), report.url());
        for (var process : report.processes()) {
            System.out.printf(
                    "  %-13s %-8s %-10s %5d MiB  started in %.1f s%n",
                    process.name(),
                    process.pid() == null ? "-" : process.pid(),
                    process.ready() ? "ready" : "not ready",
                    process.rssMiB(),
                    process.startSeconds());
        }
        System.out.printf(
                "  %d MiB in all, %d events wait in outboxes, %d messages unread%n",
                report.processes().stream().mapToLong(Process::rssMiB).sum(),
                report.outboxBacklog(),
                report.consumerLag().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private static String json(Report report) {
        try {
            return Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
