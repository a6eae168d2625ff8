package palavra.learning.run;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.GradingPolicy;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunDate;
import palavra.courses.api.TeamMember;
import palavra.learning.api.CertificateRule;
import palavra.learning.pool.Drawn;
import palavra.learning.variable.Given;

/** The columns of a run that hold records, as JSON. */
final class RunColumns {

    private RunColumns() {}

    @Converter
    static class Policy extends Json<GradingPolicy> {
        Policy() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Rule extends Json<CertificateRule> {
        Rule() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Editions extends Json<List<EditionView>> {
        Editions() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Team extends Json<List<TeamMember>> {
        Team() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class CohortDates extends Json<List<CohortDate>> {
        CohortDates() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Audiences extends Json<Map<UUID, Set<UUID>>> {
        Audiences() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Extensions extends Json<Map<UUID, Instant>> {
        Extensions() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Draws extends Json<Map<UUID, Drawn>> {
        Draws() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Numbers extends Json<Map<UUID, Given>> {
        Numbers() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Gate extends Json<Admission> {
        Gate() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Dates extends Json<List<RunDate>> {
        Dates() {
            super(new TypeReference<>() {});
        }
    }
}
