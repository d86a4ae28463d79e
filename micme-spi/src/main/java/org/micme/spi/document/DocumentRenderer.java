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
     * @return media types, such as {@code application/pdf}; never null
     */
    Set<String> mediaTypes();

    /**
     * Makes a document. The same HTML makes the same document, to the byte.
     *
     * @param html well-formed, with everything in it: nothing is loaded from elsewhere; never null
     * @param mediaType one of {@link #mediaTypes()}; never null
     * @param out where to; not closed by this; never null
     * @throws IOException where it can't be written
     * @throws IllegalArgumentException where the HTML is not well-formed, or the media type is not one of those
     */
    void render(String html, String mediaType, OutputStream out) throws IOException;
}
