package palavra.campus;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.LayerRules;

class LayersTest {

    @Test
    void shouldKeepTheLayersThatDecisionTwoDraws() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("palavra");
        LayerRules.check(classes);
    }
}
