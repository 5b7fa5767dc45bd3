/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.measure.Measures;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors complete in a worksheet is what the reader accepts, which answers an unknown key with those it knows. */
class TheSchemaForEditorsTests {

    private static final Pattern ANSWER = Pattern.compile("“zzzzzzzz” is not known here\\. Known are: (.*)\\.");
    private static final JsonNode SCHEMA = JsonMapper.shared()
            .readTree(Path.of("docs/schema/worksheet.schema.json").toFile());

    @Test
    void knowsTheKeysAtEachPlace() {
        assertKeys("zzzzzzzz: 1", SCHEMA);
        assertKeys("sections: [{zzzzzzzz: 1}]", definition("section"));
        assertKeys("sections: [{columns: [{zzzzzzzz: 1}]}]", definition("column"));
        assertKeys("sections: [{columns: [{type: choice, choices: [{zzzzzzzz: 1}]}]}]", definition("choice"));
        assertKeys("enough: [{zzzzzzzz: 1}]", SCHEMA.at("/properties/enough/items"));
    }

    @Test
    void knowsTheWordsThatCanBeChosen() {
        assertThat(words(definition("section").at("/properties/kind")))
                .containsExactlyElementsOf(Arrays.stream(Section.Kind.values())
                        .map(Section.Kind::word)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(words(definition("column").at("/properties/type")))
                .containsExactlyElementsOf(Arrays.stream(ColumnType.values())
                        .map(ColumnType::word)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(words(SCHEMA.at("/properties/measures/items/properties/is")))
                .containsExactlyElementsOf(Measures.names());
    }

    private static JsonNode definition(String name) {
        return SCHEMA.get("definitions").get(name);
    }

    private static Set<String> words(JsonNode property) {
        return property.get("enum")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertKeys(String yaml, JsonNode object) {
        assertThat(object.get("additionalProperties").asBoolean()).isFalse();
        var known = new SheetFolder()
                .with("x.yaml", yaml).told().stream()
                        .flatMap(told -> ANSWER.matcher(told).results())
                        .flatMap(answer -> Stream.of(answer.group(1).split(", ")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(new TreeSet<>(object.get("properties").propertyNames()));
    }
}
