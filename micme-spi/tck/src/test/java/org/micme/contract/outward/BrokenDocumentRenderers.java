package org.micme.contract.outward;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renderers that garble documents, or look elsewhere. */
final class BrokenDocumentRenderers {

    private static final Pattern ELSEWHERE = Pattern.compile("http://127.0.0.1:(\\d+)");

    private BrokenDocumentRenderers() {}

    static List<BrokenPlugIn> all() {
        return List.of(
                types("thereIsAMediaTypeAndAllAreInLowerCase", "makes nothing", node -> call -> Set.of()),
                types(
                        "theMediaTypesAreAlwaysTheSame",
                        "makes nothing on the second node",
                        node -> call -> node == 0 ? call.proceed() : Set.of()),
                rendering(
                        "aDocumentShowsAllTextInItsOrder",
                        "leaves bold text out",
                        call -> render(call, call.<String>argument(0).replaceAll("<b>.*?</b>", ""))),
                rendering("theSameHtmlMakesTheSameDocument", "numbers documents", numbered()),
                new BrokenPlugIn(
                        "DocumentRenderer.theSameHtmlMakesTheSameDocument",
                        "names the node",
                        "render",
                        node -> call -> written(call, "made by " + node)),
                rendering("whatIsWrittenToStaysOpen", "closes", BrokenDocumentRenderers::closed),
                rendering("malformedHtmlIsRefusedAndNothingWritten", "takes anything", call -> {
                    String html = call.argument(0);
                    return call.argument(1).equals("text/plain") && !html.endsWith("</body></html>")
                            ? render(call, "<p/>")
                            : call.proceed();
                }),
                rendering("malformedHtmlIsRefusedAndNothingWritten", "writes first", call -> {
                    if (call.argument(1).equals("text/plain")) {
                        call.<OutputStream>argument(2).write('\n');
                    }
                    return call.proceed();
                }),
                rendering(
                        "anotherMediaTypeIsRefusedAndNothingWritten",
                        "makes text for all",
                        call -> call.with(call.argument(0), "text/plain", call.argument(2))),
                rendering("whatIsThrownSaysNothingOfAnybody", "shows the HTML", BrokenDocumentRenderers::showing),
                rendering("whatCannotBeWrittenIsTold", "keeps quiet", BrokenDocumentRenderers::quiet),
                rendering("nothingIsLoadedFromElsewhere", "loads", BrokenDocumentRenderers::loading),
                new BrokenPlugIn(
                        "DocumentRenderer.severalThreadsCanRenderAtOnce",
                        "is one thread's",
                        "render",
                        node -> Sabotage.Fault.ofOneThread()));
    }

    private static BrokenPlugIn types(String test, String what, IntFunction<Sabotage.Fault> fault) {
        return new BrokenPlugIn("DocumentRenderer." + test, what, "mediaTypes", fault);
    }

    private static BrokenPlugIn rendering(String test, String what, Sabotage.Fault fault) {
        return new BrokenPlugIn("DocumentRenderer." + test, what, "render", Sabotage.each(fault));
    }

    private static Object render(Sabotage.Call call, String html) throws Throwable {
        return call.with(html, call.argument(1), call.argument(2));
    }

    private static Object written(Sabotage.Call call, String more) throws Throwable {
        Object done = call.proceed();
        call.<OutputStream>argument(2).write(more.getBytes(StandardCharsets.UTF_8));
        return done;
    }

    private static Sabotage.Fault numbered() {
        AtomicInteger made = new AtomicInteger();
        return call -> written(call, "no. " + made.incrementAndGet());
    }

    private static Object closed(Sabotage.Call call) throws Throwable {
        Object done = call.proceed();
        call.<OutputStream>argument(2).close();
        return done;
    }

    private static Object showing(Sabotage.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ": " + call.argument(0), e);
        }
    }

    private static Object quiet(Sabotage.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (IOException e) {
            return null;
        }
    }

    private static Object loading(Sabotage.Call call) throws Throwable {
        Matcher found = ELSEWHERE.matcher(call.argument(0));
        while (found.find()) {
            new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(found.group(1))).close();
        }
        return call.proceed();
    }
}
