package org.micme.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What Jackson alone needs for the same lines: its streaming parser reads every token's text of each, its streaming generator
 * writes the finished answer. Lines come through a buffer and answers go to the same stream as the command's.
 */
final class JacksonFloor {

    private static final int BUFFER = 1 << 16;

    private final JsonFactory factory = new JsonFactory();
    private final List<List<Piece>> answers = new ArrayList<>();

    /** A token of an answer and its text, ready to be written. */
    private record Piece(JsonToken token, String text) {}

    JacksonFloor(MixedLines lines) throws IOException {
        int from = 0;
        for (int at = 0; at < lines.answers.length; at++) {
            if (lines.answers[at] == '\n') {
                answers.add(pieces(lines.answers, from, at - from));
                from = at + 1;
            }
        }
    }

    private List<Piece> pieces(byte[] bytes, int offset, int length) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (JsonParser parser = factory.createParser(bytes, offset, length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                pieces.add(new Piece(token, parser.getText()));
            }
        }
        return pieces;
    }

    /** Reads all lines and writes all answers; returns how many characters it read, so that reading is not left out. */
    long run(byte[] requests, long times, OutputStream out) throws IOException {
        long characters = 0;
        int answer = 0;
        byte[] buffer = new byte[BUFFER];
        int filled = 0;
        try (InputStream in = new RepeatedLines(requests, times);
                JsonGenerator generator = factory.createGenerator(out)) {
            generator.setRootValueSeparator(null);
            for (int read = in.read(buffer, 0, BUFFER); read >= 0; read = in.read(buffer, filled, BUFFER - filled)) {
                filled += read;
                int from = 0;
                for (int at = 0; at < filled; at++) {
                    if (buffer[at] == '\n') {
                        characters += read(buffer, from, at - from);
                        write(answers.get(answer), generator);
                        answer = (answer + 1) % answers.size();
                        from = at + 1;
                    }
                }
                System.arraycopy(buffer, from, buffer, 0, filled - from);
                filled -= from;
            }
        }
        return characters;
    }

    private long read(byte[] bytes, int offset, int length) throws IOException {
        long characters = 0;
        try (JsonParser parser = factory.createParser(bytes, offset, length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += parser.getText().length();
            }
        }
        return characters;
    }

    private static void write(List<Piece> answer, JsonGenerator out) throws IOException {
        for (Piece piece : answer) {
            switch (piece.token) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case FIELD_NAME -> out.writeFieldName(piece.text);
                case VALUE_STRING -> out.writeString(piece.text);
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                case VALUE_NULL -> out.writeNull();
                default -> out.writeNumber(piece.text);
            }
        }
        out.writeRaw('\n');
    }
}
