package org.micme.app.decision;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import org.micme.cli.console.ExitStatus;
import org.micme.cli.console.UsageException;
import org.micme.cli.receipt.Receipt;
import org.micme.cli.receipt.ReceiptFile;
import org.micme.cli.receipt.ReceiptKeys;
import org.micme.cli.request.Json;
import org.micme.cli.request.JsonSink;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.decision.DecisionLog;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/** {@code micme decisions show} and {@code receipt}: one decision as it was kept, and a receipt of it. */
final class OneDecision {

    static final String KEY = "--key";
    static final String WITHOUT_FACTS = "--without-facts";

    private OneDecision() {}

    static int show(HistoryCall call) throws IOException {
        String id = call.decision();
        InstitutionId institution = Stretch.institution(call.arguments());
        LoggedDecision logged = call.inStore(store -> kept(store, institution, id));
        try (JsonGenerator generator = Json.generator(call.console().out())) {
            JsonSink out = new JsonSink(generator);
            for (String json : List.of(logged.request(), logged.policy().content(), logged.answer())) {
                generator.writeRaw(json);
                out.endLine();
            }
        }
        return ExitStatus.DONE;
    }

    private static LoggedDecision kept(Store store, InstitutionId institution, String id) {
        return Option.ofOptional(store.reading(
                        institution, unit -> unit.port(DecisionLog.class).find(id)))
                .getOrElseThrow(() -> new UsageException("there is no decision " + id + " of " + institution));
    }

    static int receipt(HistoryCall call) throws IOException {
        String id = call.decision();
        InstitutionId institution = Stretch.institution(call.arguments());
        String key = call.arguments().option(KEY);
        if (key == null) {
            throw new UsageException("expected --key FILE: the key that signs, of micme receipt new-key");
        }
        PrivateKey signing = ReceiptKeys.signing(Path.of(key));
        Either<String, Receipt> written = call.inStore(store -> new Receipts(store, signing)
                .of(institution, kept(store, institution, id).id()));
        if (written.isLeft()) {
            // The call was right: it is what was kept that is not.
            call.console().err().println("micme: " + written.getLeft());
            return ExitStatus.NOT_ALL;
        }
        Receipt receipt = written.get();
        call.console()
                .out()
                .write(ReceiptFile.bytes(call.arguments().has(WITHOUT_FACTS) ? receipt.withoutEvidence() : receipt));
        call.console().out().write('\n');
        return ExitStatus.DONE;
    }
}
