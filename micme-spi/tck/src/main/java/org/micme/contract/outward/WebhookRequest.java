package org.micme.contract.outward;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as a gateway makes it when a text came in. Immutable and thread safe. */
public final class WebhookRequest {

    private final String address;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private WebhookRequest(String address, Map<String, List<String>> headers, byte[] body) {
        this.address = address;
        this.headers = headers;
        this.body = body;
    }

    /**
     * A request.
     *
     * @param address that the gateway called; never null
     * @param headers by their names in lower case; never null
     * @param body never null
     * @return the request, with copies of what was given
     */
    public static WebhookRequest of(String address, Map<String, List<String>> headers, byte[] body) {
        return new WebhookRequest(address, Map.copyOf(headers), body.clone());
    }

    String address() {
        return address;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body.clone();
    }

    /** At another address. */
    WebhookRequest at(String other) {
        return new WebhookRequest(other, headers, body);
    }

    /** With another body. */
    WebhookRequest with(byte[] other) {
        return new WebhookRequest(address, headers, other.clone());
    }

    /** With other values of a header; none takes it away. */
    WebhookRequest with(String header, List<String> values) {
        Map<String, List<String>> others = new LinkedHashMap<>(headers);
        others.remove(header);
        if (!values.isEmpty()) {
            others.put(header, values);
        }
        return new WebhookRequest(address, others, body);
    }

    /** With one byte more at the end of the body. */
    WebhookRequest lengthened() {
        byte[] longer = Arrays.copyOf(body, body.length + 1);
        longer[body.length] = ' ';
        return with(longer);
    }
}
