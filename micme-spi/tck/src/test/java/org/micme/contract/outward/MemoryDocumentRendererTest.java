package org.micme.contract.outward;

import java.nio.charset.StandardCharsets;
import org.micme.contract.memory.MemoryDocumentRenderer;
import org.micme.spi.document.DocumentRenderer;

/** The renderer in memory fulfils its contract. */
class MemoryDocumentRendererTest extends DocumentRendererContract {

    @Override
    protected DocumentRenderer plugIn() {
        return new MemoryDocumentRenderer();
    }

    @Override
    protected String textIn(byte[] document, String mediaType) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
