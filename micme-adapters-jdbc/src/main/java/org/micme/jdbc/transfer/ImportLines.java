package org.micme.jdbc.transfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.micme.jdbc.sql.Session;
import org.micme.spi.port.StoreUnavailable;

/**
 * Reads what {@link ExportLines} wrote, into a database that has nothing of the institution yet. Lines are parsed, and personal data is
 * encrypted anew, by as many threads as there are processors, while rows go into the database in their order. For one import, in one
 * transaction.
 */
public final class ImportLines {

    private static final int LINES_AT_ONCE = 500;
    private static final int CHARACTERS_AT_ONCE = 1 << 18;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Session session;
    private final LineParser parser;
    private final Runnable step;
    private final TransferKey key;
    private final ExportEnd end = new ExportEnd();
    private @Nullable String last;

    /** Into a session of the institution that the first line names. */
    public ImportLines(Session session, TransferKey key, Runnable step) {
        this.session = session;
        this.parser = new LineParser(session.institution(), key);
        this.step = step;
        this.key = key;
    }

    /**
     * The institution that an export is of.
     *
     * @throws ImportFault where the line is not the first of an export
     */
    public static String institution(@Nullable String firstLine) {
        if (firstLine == null) {
            throw new ImportFault(1, "the file is empty");
        }
        try (JsonParser json = TransferJson.FACTORY.createParser(firstLine)) {
            boolean isHeader =
                    json.nextToken() == JsonToken.START_OBJECT && TransferJson.HEADER.equals(json.nextFieldName());
            if (!isHeader || json.nextIntValue(0) != TransferJson.FORM) {
                throw new ImportFault(1, "the file is no export of an institution in form " + TransferJson.FORM);
            }
            json.nextFieldName();
            String institution = json.nextTextValue();
            if (institution == null || institution.isBlank()) {
                throw new ImportFault(1, "the institution is missing");
            }
            return institution;
        } catch (IOException e) {
            throw new ImportFault(1, "the file is no export of an institution");
        }
    }

    /** Reads all lines after the first, and tells how many rows that was. */
    public long read(String firstLine, BufferedReader lines) throws IOException {
        end.add(firstLine);
        ExecutorService parsers = Executors.newFixedThreadPool(THREADS);
        try (RowLoader loader = new RowLoader(session)) {
            Deque<Future<List<ImportedRows>>> underWay = new ArrayDeque<>();
            long line = 2;
            long rows = 0;
            for (List<String> some = next(lines); !some.isEmpty(); some = next(lines)) {
                underWay.add(parsers.submit(parsing(some, line)));
                line += some.size();
                if (underWay.size() > 2 * THREADS) {
                    rows += load(underWay.remove(), loader);
                }
            }
            while (!underWay.isEmpty()) {
                rows += load(underWay.remove(), loader);
            }
            if (last != null && lines.readLine() != null) {
                throw new ImportFault(line + 1, "there is more behind the end of the export");
            }
            end.require(last, line, rows, key, session.institution());
            loader.end();
            loader.goOn();
            return rows;
        } finally {
            parsers.shutdownNow();
        }
    }

    private Callable<List<ImportedRows>> parsing(List<String> lines, long first) {
        return () -> parser.parse(lines, first);
    }

    /** Few enough to be held in memory several times, however long they are. */
    private List<String> next(BufferedReader lines) throws IOException {
        List<String> some = new ArrayList<>();
        int characters = 0;
        while (last == null && some.size() < LINES_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            if (ExportEnd.is(line)) {
                last = line;
            } else {
                end.add(line);
                some.add(line);
                characters += line.length();
            }
        }
        return some;
    }

    private long load(Future<List<ImportedRows>> parsed, RowLoader loader) {
        long rows = 0;
        for (ImportedRows some : result(parsed)) {
            loader.add(some);
            some.rows().forEach(row -> step.run());
            rows += some.rows().size();
        }
        return rows;
    }

    private static <T> T result(Future<T> parsed) {
        try {
            return parsed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreUnavailable.nothingKept("interrupted while an institution was imported", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a line could not be parsed", e);
        }
    }
}
