package palavra.frontend.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.forums.api.moderation.HeldAccount;

/** Those of one run of whom posts are held: what is decided together stands in one form. */
record HeldRun(UUID run, String courseTitle, List<HeldAccount> accounts) {

    static List<HeldRun> of(List<HeldAccount> accounts) {
        return accounts.stream()
                .collect(Collectors.groupingBy(HeldAccount::run, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofRun ->
                        new HeldRun(ofRun.getFirst().run(), ofRun.getFirst().courseTitle(), ofRun))
                .toList();
    }
}
