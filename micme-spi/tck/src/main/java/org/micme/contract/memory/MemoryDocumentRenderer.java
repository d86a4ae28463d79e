package org.micme.contract.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.micme.spi.document.DocumentRenderer;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes plain text of HTML: that of its body, and a line break after each element. Thread safe. */
public final class MemoryDocumentRenderer extends MemoryPlugIn implements DocumentRenderer {

    private static final String PLAIN = "text/plain";

    /** Plain text alone. */
    public MemoryDocumentRenderer() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(PLAIN);
    }

    @Override
    public void render(String html, String mediaType, OutputStream out) throws IOException {
        if (!mediaType.equals(PLAIN)) {
            throw new IllegalArgumentException("the media type is not " + PLAIN);
        }
        out.write(Digests.bytes(text(html)));
    }

    private static String text(String html) throws IOException {
        Body body = new Body();
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(html)), body);
        } catch (SAXException e) {
            // Without its cause, whose message may repeat what stands in the page.
            throw malformed();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK reads XML securely", e);
        }
        return body.text.toString();
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("the HTML is not well-formed");
    }

    /** The text of the body. Nothing is loaded: what is elsewhere is empty. */
    private static final class Body extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private boolean isInside;

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            isInside |= name.equals("body");
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (isInside) {
                text.append('\n');
            }
            isInside &= !name.equals("body");
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (isInside) {
                text.append(characters, start, length);
            }
        }
    }
}
