package palavra.frontend.shell;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * One of our icons, 20 by 20, in the color of the text: {@code {#icon name='check' /}}. A word always goes with it. A
 * section of its own and not a tag: a page of posts shows hundreds, and what is known when the template is read is
 * written like text.
 */
@EngineConfiguration
public class IconSection implements SectionHelperFactory<SectionHelper> {

    private static final Properties DRAWN = drawn();

    /** These follow the direction of reading. */
    private static final Set<String> TURNING = Set.of("next", "back");

    @Override
    public List<String> getDefaultAliases() {
        return List.of("icon");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter("name").build();
    }

    @Override
    public Scope initializeBlock(Scope outerScope, BlockInfo block) {
        block.addExpression("name", block.getParameter("name"));
        return outerScope;
    }

    @Override
    public SectionHelper initialize(SectionInitContext section) {
        var name = section.getExpression("name");
        if (name.isLiteral()) {
            var written = CompletedStage.of(svg(name.getLiteral(), section));
            return reader -> written;
        }
        return reader -> reader.evaluate(name).thenApply(found -> svg(found, section));
    }

    private static ResultNode svg(Object name, SectionInitContext section) {
        var drawing = name == null ? null : DRAWN.getProperty(name.toString());
        if (drawing == null) {
            throw section.error("there is no icon of that name: " + name).build();
        }
        var kind = TURNING.contains(name.toString()) ? "icon turns" : "icon";
        var svg = "<svg class=\"%s\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">%s</svg>".formatted(kind, drawing);
        return new TextNode(svg, section.getOrigin());
    }

    private static Properties drawn() {
        var icons = new Properties();
        try (var file = IconSection.class.getResourceAsStream("/icons.properties")) {
            icons.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return icons;
    }
}
