package palavra.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the same jars are started: everything in one process, or each service and the web application in its own. */
enum Packaging {
    CAMPUS,
    CLUSTER;

    /** One application: its name, the folder of its Maven module, its heap. */
    record Process(String name, String module, int heapMiB) {

        /** Whether it is worth a quarter of a minute after each build to start faster ever after. */
        boolean startsFast() {
            return name.equals("campus");
        }

        boolean isWeb() {
            return name.equals("campus") || name.equals("frontend");
        }
    }

    static Packaging of(String word) {
        for (var packaging : values()) {
            if (packaging.word().equals(word)) {
                return packaging;
            }
        }
        throw new Refused("--packaging is campus or cluster, not " + word + ".");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The processes; the one that serves the pages is the last. */
    List<Process> processes() {
        if (this == CAMPUS) {
            return List.of(new Process("campus", "modules/campus", 640));
        }
        var processes = new ArrayList<Process>();
        Topics.MODULES.forEach(module -> processes.add(new Process(module, "modules/" + module + "/service", 192)));
        processes.add(new Process("frontend", "frontend", 256));
        return processes;
    }
}
