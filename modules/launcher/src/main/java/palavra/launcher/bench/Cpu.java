package palavra.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import palavra.launcher.Stack;

/** CPU time that the installation's processes and their children have used, from {@code /proc}. */
final class Cpu {

    /** Linux counts it in hundredths of a second, whatever the kernel's own tick. */
    private static final double MS_PER_TICK = 10;

    private Cpu() {}

    static double usedMs(Stack stack) {
        return stack.pids().values().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToDouble(process -> ticks(process.pid()) * MS_PER_TICK)
                .sum();
    }

    // User and system time of the process, and of its children that have ended.
    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var sum = 0L;
            for (var field = 11; field <= 14; field++) {
                sum += Long.parseLong(fields[field]);
            }
            return sum;
        } catch (IOException ended) {
            return 0;
        }
    }
}
