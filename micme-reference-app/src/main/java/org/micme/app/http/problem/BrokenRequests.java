package org.micme.app.http.problem;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what the server refuses before any route is looked for: a line that is no HTTP, headers that are too long. */
final class BrokenRequests extends ErrorHandler {

    /** The problem of a request that the server refuses with a status. */
    static Problem problem(int status) {
        boolean ours = status >= HttpStatus.INTERNAL_SERVER_ERROR_500;
        return new Problem(
                ours ? ProblemKind.INTERNAL_ERROR : ProblemKind.BROKEN_REQUEST,
                status,
                Option.none(),
                "the server refuses it: " + HttpStatus.getMessage(status),
                Array.empty());
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(problem(code).toJson()), callback);
    }
}
