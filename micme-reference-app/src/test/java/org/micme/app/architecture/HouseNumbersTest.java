package org.micme.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.micme.app.architecture.Sources.Source;

/** How large a piece of code may be: what a reader holds in mind at once. */
class HouseNumbersTest {

    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_CODE = 150;
    private static final int LINES_OF_A_METHOD = 40;
    private static final int PARAMETERS = 5;

    private static final List<Source> PRODUCTION = Sources.ofProduction();
    private static final List<Source> TESTS = Sources.ofTests();

    @Test
    void aFileIsReadInOneSitting() {
        assertThat(PRODUCTION)
                .isNotEmpty()
                .filteredOn(file -> file.lines() > LINES_OF_A_FILE || file.linesOfCode() > LINES_OF_CODE)
                .extracting(file -> file.name() + ": " + file.lines() + " lines, " + file.linesOfCode() + " of code")
                .isEmpty();
        assertThat(TESTS)
                .isNotEmpty()
                .filteredOn(file -> file.lines() > LINES_OF_A_FILE)
                .extracting(Source::name)
                .isEmpty();
    }

    @Test
    void mostFilesAreSmall() {
        List<Integer> lines = PRODUCTION.stream().map(Source::lines).sorted().toList();

        assertThat(percentile(lines, 50)).as("median").isLessThanOrEqualTo(60);
        assertThat(percentile(lines, 90)).as("90th percentile").isLessThanOrEqualTo(180);
    }

    @Test
    void aMethodIsSeenAtAGlance() {
        assertThat(PRODUCTION.stream()
                        .flatMap(file -> bodies(file)
                                .filter(body -> Sources.lines(body) > LINES_OF_A_METHOD)
                                .map(body -> file.at(body) + ": " + Sources.lines(body) + " lines")))
                .isEmpty();
    }

    @Test
    void mostMethodsAreSmall() {
        List<Integer> lines = PRODUCTION.stream()
                .flatMap(HouseNumbersTest::bodies)
                .map(Sources::lines)
                .sorted()
                .toList();

        assertThat(percentile(lines, 50)).as("median").isLessThanOrEqualTo(5);
        assertThat(percentile(lines, 90)).as("90th percentile").isLessThanOrEqualTo(12);
    }

    @Test
    void nothingTakesMoreThanAHandfulOfParameters() {
        assertThat(PRODUCTION.stream().flatMap(HouseNumbersTest::tooManyParameters))
                .isEmpty();
    }

    @Test
    void noTestSleeps() {
        assertThat(TESTS.stream()
                        .flatMap(file -> file.tree().findAll(MethodCallExpr.class).stream()
                                .filter(call -> call.getNameAsString().equals("sleep"))
                                .map(file::at)))
                .isEmpty();
    }

    private static Stream<BlockStmt> bodies(Source file) {
        return Stream.of(
                        file.tree().findAll(MethodDeclaration.class).stream()
                                .flatMap(method -> method.getBody().stream()),
                        file.tree().findAll(ConstructorDeclaration.class).stream()
                                .map(ConstructorDeclaration::getBody),
                        file.tree().findAll(CompactConstructorDeclaration.class).stream()
                                .map(CompactConstructorDeclaration::getBody))
                .flatMap(bodies -> bodies);
    }

    private static Stream<String> tooManyParameters(Source file) {
        Stream<String> called = file.tree().findAll(CallableDeclaration.class).stream()
                .filter(callable -> callable.getParameters().size() > PARAMETERS)
                // Whoever overrides takes what there is.
                .filter(callable -> callable.getAnnotationByName("Override").isEmpty())
                .map(callable -> file.at(callable) + ": " + callable.getNameAsString());
        // A record that nobody else sees may have more: whoever writes it and whoever reads it stand beside it.
        Stream<String> records = file.tree().findAll(RecordDeclaration.class).stream()
                .filter(type -> type.isPublic() && type.getParameters().size() > PARAMETERS)
                .map(type -> file.at(type) + ": " + type.getNameAsString());
        return Stream.concat(called, records);
    }

    private static int percentile(List<Integer> sorted, int percent) {
        assertThat(sorted).isNotEmpty();
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}
