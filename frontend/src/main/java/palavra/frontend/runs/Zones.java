package palavra.frontend.runs;

import java.time.ZoneId;
import java.util.List;

/** The time zones one can choose, by region and city. */
final class Zones {

    static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}
}
