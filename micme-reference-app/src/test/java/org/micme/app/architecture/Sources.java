package org.micme.app.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The source files of all modules, as text and as trees. */
final class Sources {

    /** A file, and what it says. */
    record Source(Path path, CompilationUnit tree) {

        int lines() {
            return read(path).split("\n").length;
        }

        /** Lines that hold more than blanks and comments. */
        int linesOfCode() {
            return (int) tree.getTokenRange().stream()
                    .flatMap(tokens -> StreamSupport.stream(tokens.spliterator(), false))
                    .filter(token -> !token.getCategory().isWhitespaceOrComment())
                    .flatMap(Sources::linesOf)
                    .distinct()
                    .count();
        }

        /** The path within the work tree. */
        String name() {
            return Part.ROOT.relativize(path).toString();
        }

        String at(Node node) {
            return name() + ":" + node.getBegin().map(begin -> begin.line).orElse(0);
        }
    }

    private Sources() {}

    static List<Source> ofProduction(Part part) {
        return part.sources().stream().map(Sources::parse).toList();
    }

    static List<Source> ofProduction() {
        return Arrays.stream(Part.values())
                .flatMap(part -> ofProduction(part).stream())
                .toList();
    }

    static List<Source> ofTests() {
        return Arrays.stream(Part.values())
                .flatMap(part -> part.testSources().stream())
                .map(Sources::parse)
                .toList();
    }

    /** The lines between the braces. */
    static int lines(BlockStmt body) {
        return Math.max(0, body.getEnd().orElseThrow().line - body.getBegin().orElseThrow().line - 1);
    }

    private static Stream<Integer> linesOf(JavaToken token) {
        Position begin = token.getRange().orElseThrow().begin;
        Position end = token.getRange().orElseThrow().end;
        return Stream.iterate(begin.line, line -> line <= end.line, line -> line + 1);
    }

    private static Source parse(Path path) {
        JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
        ParseResult<CompilationUnit> parsed = parser.parse(read(path));
        if (!parsed.isSuccessful()) {
            throw new IllegalStateException(path + ": " + parsed.getProblems());
        }
        return new Source(path, parsed.getResult().orElseThrow());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
