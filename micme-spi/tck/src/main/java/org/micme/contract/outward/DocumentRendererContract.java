package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.micme.spi.document.DocumentRenderer;

/** What is asked of a {@link DocumentRenderer}. Its test can read what was made. For one thread, as tests are. */
public abstract class DocumentRendererContract extends PlugInContract<DocumentRenderer> {

    private static final String WORDS = "Certificate of Gr\u00e9ta M\u00fcller & others";
    private static final String HTML = page("<h1>Certificate</h1><p>of <b>Gr\u00e9ta</b> M\u00fcller &amp; others</p>");
    private static final List<String> MALFORMED = List.of(
            "", "Greta alone", "<html><body><p>Greta</body></html>", "<html><body>Greta", "<html a=b>Greta</html>");

    /** For an adapter's test. */
    protected DocumentRendererContract() {}

    /**
     * Reads a document as somebody sees it.
     *
     * @param document that the renderer made; never null
     * @param mediaType of it; never null
     * @return its text, whatever stands between its words; never null
     * @throws IOException where it is no such document
     */
    protected abstract String textIn(byte[] document, String mediaType) throws IOException;

    private static String page(String body) {
        return "<html><head><title>A title</title></head><body>" + body + "</body></html>";
    }

    /** Somewhere to write, that knows what became of it. */
    private static final class Sheet extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private static byte[] made(DocumentRenderer by, String html, String mediaType) {
        Sheet sheet = new Sheet();
        try {
            by.render(html, mediaType, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.toByteArray();
    }

    @Test
    void thereIsAMediaTypeAndAllAreInLowerCase() {
        assertThat(it().mediaTypes()).isNotEmpty().allMatch(type -> type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+"));
    }

    @Test
    void theMediaTypesAreAlwaysTheSame() {
        Set<String> types = Set.copyOf(it().mediaTypes());

        assertThat(it().mediaTypes()).isEqualTo(types);
        assertThat(plugIn().mediaTypes()).isEqualTo(types);
    }

    @Test
    void aDocumentShowsAllTextInItsOrder() throws IOException {
        for (String type : it().mediaTypes()) {
            assertThat(textIn(made(it(), HTML, type), type)).containsIgnoringWhitespaces(WORDS);
        }
    }

    @Test
    void theSameHtmlMakesTheSameDocument() {
        for (String type : it().mediaTypes()) {
            assertThat(made(it(), HTML, type)).isEqualTo(made(it(), HTML, type));
            assertThat(made(plugIn(), HTML, type)).isEqualTo(made(it(), HTML, type));
        }
    }

    @Test
    void whatIsWrittenToStaysOpen() throws IOException {
        for (String type : it().mediaTypes()) {
            Sheet sheet = new Sheet();
            it().render(HTML, type, sheet);

            assertThat(sheet.closed).isFalse();
        }
    }

    @Test
    void malformedHtmlIsRefusedAndNothingWritten() {
        for (String type : it().mediaTypes()) {
            assertThat(MALFORMED).allSatisfy(html -> mustBeRefused(html, type));
        }
    }

    @Test
    void anotherMediaTypeIsRefusedAndNothingWritten() {
        mustBeRefused(HTML, "application/x-none");
    }

    private void mustBeRefused(String html, String type) {
        Sheet sheet = new Sheet();

        assertThatThrownBy(() -> it().render(html, type, sheet)).isInstanceOf(IllegalArgumentException.class);
        assertThat(sheet.size()).isZero();
    }

    @Test
    void whatIsThrownSaysNothingOfAnybody() {
        String type = it().mediaTypes().iterator().next();
        for (String html :
                List.of("Greta", page("<p>Greta &undeclared; </p>"), page("<Greta>"), page("<p id=Greta>"))) {
            Thrown.by(() -> made(it(), html, type)).saysNothingOf(List.of("Greta"));
        }
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        for (String type : it().mediaTypes()) {
            assertThatThrownBy(() -> it().render(HTML, type, full)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        try (ServerSocketChannel elsewhere = ServerSocketChannel.open()) {
            elsewhere
                    .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .configureBlocking(false);
            String there = "http://127.0.0.1:" + elsewhere.socket().getLocalPort() + "/x";
            String loading = page("<link rel=\"stylesheet\" href=\"" + there + "\"/><img src=\"" + there
                    + "\" alt=\"\"/>" + "<iframe src=\"" + there + "\"></iframe><p style=\"background: url(" + there
                    + ")\">Greta</p>");
            for (String type : it().mediaTypes()) {
                asideOrRefused(loading, type);
                asideOrRefused("<!DOCTYPE html [<!ENTITY x SYSTEM \"" + there + "\">]>" + page("<p>&x;</p>"), type);
                asideOrRefused("<!DOCTYPE html SYSTEM \"" + there + "\">" + page("<p>Greta</p>"), type);
            }

            assertThat(elsewhere.accept()).as("a call to elsewhere").isNull();
        }
    }

    /** In a thread of its own, which is given up where it waits for an answer from elsewhere. */
    private void asideOrRefused(String html, String type) {
        Throwable thrown = catchThrowable(() -> aside(() -> made(it(), html, type)));

        assertThat(thrown == null || thrown instanceof IllegalArgumentException)
                .as("made or refused")
                .isTrue();
    }

    @Test
    void severalThreadsCanRenderAtOnce() {
        for (String type : it().mediaTypes()) {
            byte[] alone = made(it(), HTML, type);

            assertThat(atOnce(RUNNERS, runner -> made(it(), HTML, type)))
                    .allSatisfy(made -> assertThat(made).isEqualTo(alone));
        }
    }
}
