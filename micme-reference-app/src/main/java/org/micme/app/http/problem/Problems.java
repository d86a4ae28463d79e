package org.micme.app.http.problem;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.EndpointNotFound;
import jakarta.inject.Inject;
import org.eclipse.jetty.http.HttpException;

/** Makes a {@link Problem} of whatever ends a request early, be it thrown by us, by the router or by the server. Thread safe. */
public final class Problems {

    private final Faults faults;

    @Inject
    Problems(Faults faults) {
        this.faults = faults;
    }

    /**
     * Takes over what the server would say by itself.
     *
     * @param config of a server that is being made, never null
     */
    public void addTo(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.routes.exception(ProblemException.class, (e, context) -> send(e.problem(), context));
        config.routes.exception(HttpResponseException.class, (e, context) -> send(ofRouter(e, context), context));
        config.routes.exception(Exception.class, (e, context) -> send(ofServer(e, context), context));
        config.router.handlerWrapper(endpoint -> context -> handle(endpoint.handler, context));
        config.jetty.modifyServer(server -> server.setErrorHandler(new BrokenRequests()));
    }

    /** An error of the JVM or of the code ends the request as an exception does; the server would say nothing. */
    private static void handle(Handler handler, Context context) throws Exception {
        try {
            handler.handle(context);
        } catch (Error e) {
            throw new IllegalStateException(e);
        }
    }

    private Problem ofRouter(HttpResponseException e, Context context) {
        if (e instanceof MethodNotAllowedResponse) {
            String allowed = String.join(", ", e.getDetails().values());
            context.header(Header.ALLOW, allowed);
            return Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "expected " + allowed);
        }
        if (e instanceof EndpointNotFound || e instanceof NotFoundResponse) {
            return Problem.of(
                    ProblemKind.NOT_FOUND,
                    "there is nothing at this path; GET /api/v1/openapi.json tells what there is");
        }
        return e.getStatus() < 500 ? BrokenRequests.problem(e.getStatus()) : faults.record(route(context), e);
    }

    private Problem ofServer(Exception e, Context context) {
        // What the server throws where a body isn't sent as it was announced.
        return e instanceof HttpException http && http.getCode() < 500
                ? BrokenRequests.problem(http.getCode())
                : faults.record(route(context), e);
    }

    /** The route and not the path, which may name somebody. */
    private static String route(Context context) {
        return context.method() + " " + context.endpoint().path;
    }

    private static void send(Problem problem, Context context) {
        context.status(problem.status())
                .contentType(Problem.MEDIA_TYPE)
                .header(Header.CACHE_CONTROL, "no-store")
                .result(problem.toJson());
    }
}
