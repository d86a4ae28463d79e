package org.micme.spi.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.micme.spi.PlugIn;

/** Makes documents out of well-formed HTML: certificates, transcripts, flyers (FLY-3, CRE-8, ACR-4). There is one. Thread safe. */
public interface DocumentRenderer extends PlugIn {

    /**
     * What it can make.
     *
     * @return media types in lower case, such as {@code application/pdf}; always the same, and at least one; never null
     */
    Set<String> mediaTypes();

    /**
     * Makes a document that shows all text of the HTML's body in its order. The same HTML makes the same document, to the byte, on every
     * node.
     *
     * @param html well-formed as XML is, with everything in it: what it refers to elsewhere is left out, and not loaded; never null
     * @param mediaType one of {@link #mediaTypes()}; never null
     * @param out where to; not closed by this; never null
     * @throws IOException where it can't be written
     * @throws IllegalArgumentException where the HTML is not well-formed, or the media type is not one of those; nothing has been written
     */
    void render(String html, String mediaType, OutputStream out) throws IOException;
}
