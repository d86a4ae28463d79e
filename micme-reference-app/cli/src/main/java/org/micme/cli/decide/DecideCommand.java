package org.micme.cli.decide;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.micme.cli.console.Arguments;
import org.micme.cli.console.Console;
import org.micme.cli.console.Progress;
import org.micme.cli.console.UsageException;
import org.micme.cli.request.AnswerWriter;
import org.micme.cli.request.Json;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;

/** Answers JSON Lines, one answer a line, in order; lines that can't be answered get an error, and the others their answer. */
public final class DecideCommand {

    private static final String TABLE = "--table";

    /** The exit status where every line was answered. */
    public static final int ALL_ANSWERED = 0;

    /** The exit status where a line could not be answered. */
    public static final int NOT_ALL_ANSWERED = 2;

    private final RuleBook book;
    private final Wording wording;

    /**
     * The command.
     *
     * @param book the rules and their plug-ins, never null
     * @param wording makes the texts, never null
     */
    public DecideCommand(RuleBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    /**
     * Runs it.
     *
     * @param given {@code [--table] [FILE]}, never null
     * @param console never null
     * @return the exit status
     * @throws IOException where reading or writing fails
     */
    public int run(List<String> given, Console console) throws IOException {
        Arguments arguments = new Arguments(given, Set.of(TABLE), Set.of());
        List<String> files = arguments.rest(0, 1, "at most one FILE");
        boolean table = arguments.has(TABLE);
        if (files.isEmpty() || files.get(0).equals("-")) {
            return run(console.in(), console, table);
        }
        try (InputStream in = open(files.get(0))) {
            return run(in, console, table);
        }
    }

    /**
     * Opens a file to read.
     *
     * @param file its path, never null
     * @return the stream
     * @throws IOException where reading fails
     */
    public static InputStream open(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new UsageException(file + " is a folder: name a file of JSON Lines");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file);
        }
    }

    private int run(InputStream in, Console console, boolean table) throws IOException {
        if (!table) {
            return stream(in, console);
        }
        Summary summary = new Summary();
        int status = summarise(in, console, summary);
        summary.write(console, wording);
        return status;
    }

    private int stream(InputStream in, Console console) throws IOException {
        boolean[] allAnswered = {true};
        try (JsonGenerator generator = Json.generator(console.out());
                Progress progress = new Progress(console, "lines")) {
            AnswerWriter writer = new AnswerWriter(generator, wording);
            Lines.each(in, generator, (line, request) -> {
                progress.step();
                if (request.isRight()) {
                    writer.answer(request.get().id(), request.get().decide(book));
                } else {
                    writer.error(line, request.getLeft());
                    allAnswered[0] = false;
                }
                writer.sink().endLine();
            });
        }
        return allAnswered[0] ? ALL_ANSWERED : NOT_ALL_ANSWERED;
    }

    private int summarise(InputStream in, Console console, Summary summary) throws IOException {
        try (Progress progress = new Progress(console, "lines")) {
            Lines.each(in, (line, request) -> {
                progress.step();
                if (request.isRight()) {
                    summary.add(request.get().decide(book));
                } else {
                    summary.add(line, request.getLeft());
                }
            });
        }
        return summary.hasErrors() ? NOT_ALL_ANSWERED : ALL_ANSWERED;
    }
}
