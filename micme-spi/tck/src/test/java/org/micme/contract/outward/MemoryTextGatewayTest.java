package org.micme.contract.outward;

import java.util.List;
import org.micme.contract.memory.MemoryTextGateway;
import org.micme.domain.account.PhoneNumber;
import org.micme.spi.message.InboundText;
import org.micme.spi.message.TextGateway;

/** The text gateway in memory fulfils its contract. */
class MemoryTextGatewayTest extends TextGatewayContract {

    static final String ADDRESS = "https://micme.example/texts";
    static final String OTHER_SECRET = "guessed";

    private static final PhoneNumber NOBODY = PhoneNumber.of("+12025550199");

    private final MemoryTextGateway gateway = new MemoryTextGateway("well kept");

    MemoryTextGatewayTest() {
        gateway.refuse(NOBODY);
    }

    @Override
    protected TextGateway plugIn() {
        return gateway;
    }

    @Override
    protected List<SentText> sent() {
        return gateway.sent().stream()
                .map(sent -> new SentText(sent.key(), sent.to(), sent.text()))
                .toList();
    }

    @Override
    protected PhoneNumber nobody() {
        return NOBODY;
    }

    @Override
    protected WebhookRequest genuine(InboundText text) {
        return request(gateway, gateway.body(text));
    }

    @Override
    protected WebhookRequest forged(InboundText text) {
        return request(new MemoryTextGateway(OTHER_SECRET), gateway.body(text));
    }

    @Override
    protected WebhookRequest notice() {
        return request(gateway, new byte[] {'o', 'k'});
    }

    private static WebhookRequest request(MemoryTextGateway by, byte[] body) {
        return WebhookRequest.of(ADDRESS, by.headers(ADDRESS, body), body);
    }

    @Override
    protected String signatureHeader() {
        return MemoryTextGateway.SIGNATURE;
    }

    @Override
    protected void goAway() {
        gateway.goAway();
    }

    @Override
    protected void comeBack() {
        gateway.comeBack();
    }
}
