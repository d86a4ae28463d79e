package org.micme.app.http.decisions;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.micme.app.http.problem.Problem;
import org.micme.app.http.problem.ProblemException;
import org.micme.app.http.problem.ProblemKind;
import org.micme.cli.request.Json;
import org.micme.cli.request.RequestReader;

/** The body of a request: JSON in UTF-8, declared as such or not at all, and no longer than a line may be. */
final class JsonBody {

    private static final String MEDIA_TYPE = "application/json";
    private static final String CHARSET = "charset=";
    private static final byte[] NOTHING = {};
    private static final int CHUNK = 1 << 16;
    private static final long MOST_PASSED_OVER = 8L * Json.LONGEST_LINE;

    private JsonBody() {}

    /** Refuses a body that says it is something else. */
    static void refuseOthers(Context context) {
        String type = context.header(Header.CONTENT_TYPE);
        if (type != null && !isJson(type)) {
            throw refused(context, "expected Content-Type: application/json, in UTF-8");
        }
        String encoding = context.header(Header.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw refused(context, "expected a body without Content-Encoding");
        }
    }

    private static ProblemException refused(Context context, String message) {
        context.header("Accept-Post", MEDIA_TYPE).header(Header.ACCEPT_ENCODING, "identity");
        return new ProblemException(Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, message));
    }

    private static boolean isJson(String type) {
        String[] parts = type.split(";", -1);
        boolean json = parts[0].strip().equalsIgnoreCase(MEDIA_TYPE);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            json &= !parameter.startsWith(CHARSET) || isUtf8(parameter.substring(CHARSET.length()));
        }
        return json;
    }

    private static boolean isUtf8(String charset) {
        String name = charset.replace("\"", "");
        try {
            return Charset.forName(name).equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Reads the body, and keeps no more of it than it may have. */
    static byte[] read(Context context) throws IOException {
        boolean announcedTooLong = context.req().getContentLengthLong() > Json.LONGEST_LINE;
        if (announcedTooLong && context.header(Header.EXPECT) != null) {
            throw new ProblemException(Problem.of(RequestReader.requestTooLong()));
        }
        InputStream in = context.bodyInputStream();
        byte[] body = announcedTooLong ? NOTHING : in.readNBytes(Json.LONGEST_LINE + 1);
        if (announcedTooLong || body.length > Json.LONGEST_LINE) {
            passOver(in);
            throw new ProblemException(Problem.of(RequestReader.requestTooLong()));
        }
        return body;
    }

    /** Lets go by what a caller still sends, who would miss the answer if the connection closed meanwhile; but not for ever. */
    private static void passOver(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read = 0;
        for (long passed = 0; read >= 0 && passed < MOST_PASSED_OVER; passed += read) {
            read = in.read(chunk);
        }
    }
}
