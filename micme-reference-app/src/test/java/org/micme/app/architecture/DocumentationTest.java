package org.micme.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithAccessModifiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.micme.app.architecture.Sources.Source;

/**
 * Everything that others see has a comment: each type and member, each parameter, each result. Doclint would say so
 * too, but on 17 it asks for the components of a record once more at its compact constructor.
 */
class DocumentationTest {

    @ParameterizedTest
    @EnumSource(names = {"DOMAIN", "RULES", "SPI", "CONTRACT"})
    void whatIsExportedIsExplained(Part part) {
        assumeFalse(part.sources().isEmpty(), "holds nothing yet");

        List<Source> exported = Sources.ofProduction(part).stream()
                .filter(file -> file.tree()
                        .getPackageDeclaration()
                        .map(named -> part.exportedPackages().contains(named.getNameAsString()))
                        .orElse(false))
                .toList();

        assertThat(exported.isEmpty()).isEqualTo(part.exportedPackages().isEmpty());
        assertThat(exported.stream()
                        .flatMap(file -> file.tree().getTypes().stream()
                                .flatMap(DocumentationTest::unexplained)
                                .map(lack -> file.at(lack.node()) + ": " + lack.what())))
                .isEmpty();
    }

    private record Lack(Node node, String what) {}

    private static Stream<Lack> unexplained(TypeDeclaration<?> type) {
        if (!isVisible(type, type.getParentNode().orElse(null))) {
            return Stream.empty();
        }
        Stream<Lack> constants = type instanceof EnumDeclaration named
                ? named.getEntries().stream().flatMap(DocumentationTest::comment)
                : Stream.empty();
        Stream<Lack> components = type instanceof RecordDeclaration named
                ? named.getParameters().stream()
                        .flatMap(component -> tag(type, "@param " + component.getNameAsString(), component))
                : Stream.empty();
        return Stream.of(
                        comment(type),
                        constants,
                        components,
                        type.getMembers().stream().flatMap(m -> ofMember(m, type)))
                .flatMap(lacks -> lacks);
    }

    private static Stream<Lack> ofMember(BodyDeclaration<?> member, TypeDeclaration<?> type) {
        if (member instanceof TypeDeclaration<?> inner) {
            return unexplained(inner);
        }
        if (!isVisible(member, type)
                || member.isAnnotationPresent("Override")
                || member instanceof InitializerDeclaration) {
            return Stream.empty();
        }
        if (member instanceof CallableDeclaration<?> callable) {
            return ofCallable(callable);
        }
        return member instanceof FieldDeclaration field ? comment(field) : Stream.empty();
    }

    private static Stream<Lack> ofCallable(CallableDeclaration<?> callable) {
        Stream<Lack> parameters = callable.getParameters().stream()
                .flatMap(parameter -> tag(callable, "@param " + parameter.getNameAsString(), parameter));
        Stream<Lack> result = callable instanceof MethodDeclaration method
                        && !method.getType().isVoidType()
                ? tag(callable, "@return", callable)
                : Stream.empty();
        return Stream.of(comment(callable), parameters, result).flatMap(lacks -> lacks);
    }

    private static Stream<Lack> comment(NodeWithJavadoc<?> node) {
        return node.hasJavaDocComment() ? Stream.empty() : Stream.of(new Lack((Node) node, "has no comment"));
    }

    private static Stream<Lack> tag(NodeWithJavadoc<?> commented, String tag, Node node) {
        Optional<String> text = commented.getJavadocComment().map(comment -> comment.getContent());
        return text.isEmpty() || text.get().contains(tag) ? Stream.empty() : Stream.of(new Lack(node, "has no " + tag));
    }

    private static boolean isVisible(Node node, Node inside) {
        boolean ofInterface = inside instanceof ClassOrInterfaceDeclaration type && type.isInterface();
        return node instanceof NodeWithAccessModifiers<?> modified
                && (modified.isPublic() || modified.isProtected() || ofInterface && !modified.isPrivate());
    }
}
