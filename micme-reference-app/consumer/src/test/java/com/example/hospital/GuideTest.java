package com.example.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guide and the README show what is compiled here, word for word. */
class GuideTest {

    /** Languages of blocks that come out of a source file; the others are run, or tell what a run says. */
    private static final Set<String> SOURCES = Set.of("java", "yaml", "properties");

    @TestFactory
    List<DynamicTest> theGuideRepeatsEachRegion() throws IOException {
        return Guide.regions().stream()
                .map(region -> DynamicTest.dynamicTest(
                        region.name(), () -> sourceBlock(region.name()).mustSay(region.text())))
                .toList();
    }

    private static Guide.Block sourceBlock(String name) throws IOException {
        return Guide.blocks().stream()
                .filter(block -> SOURCES.contains(block.language()))
                .filter(block -> block.name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("the guide has no block " + name));
    }

    @Test
    void theGuideShowsNoSourceThatIsNotCompiled() throws IOException {
        List<String> regions = Guide.regions().stream().map(Guide.Region::name).toList();

        assertThat(regions).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(Guide.blocks())
                .filteredOn(block -> SOURCES.contains(block.language()))
                .extracting(Guide.Block::name)
                .containsExactlyInAnyOrderElementsOf(regions);
    }

    @Test
    void theGuideShowsWhatAProgramPrintsOnlyWhereThereIsOne() throws IOException {
        assertThat(Guide.blocks("text"))
                .extracting(Guide.Block::name)
                .isNotEmpty()
                .allMatch(GuideTest::isProgram, "is a program of this module");
    }

    private static boolean isProgram(String name) {
        try {
            Class.forName("com.example.hospital." + name).getMethod("main", String[].class);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
