package org.micme.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.ClaimingCredit;
import org.micme.app.claim.CreditRequest;
import org.micme.cli.receipt.Receipt;
import org.micme.cli.receipt.ReceiptKeys;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.PolicyPacks;
import org.micme.spi.audit.Ledger;
import org.micme.spi.audit.SealedState;
import org.micme.spi.decision.LoggedDecision;
import org.micme.spi.store.Store;

/** No receipt is signed of what is not sealed, whoever seals, and of nothing but what was sealed. */
class SealedReceiptsTest {

    private static final PersonId ANN = PersonId.of("ann");

    private final Store store = new MemoryStore();
    private final AtomicInteger looks = new AtomicInteger();

    @TempDir
    private Path folder;

    @BeforeEach
    void aClaim() throws IOException {
        ReceiptKeys.create(folder.resolve("ours"));
        ApprovedRounds.keep(store, ANN);
        new ClaimingCredit(store, RuleBook.plain(), (institution, at) -> PolicyPacks.micme(), () -> "the claim")
                .claim(
                        ApprovedRounds.INSTITUTION,
                        CreditRequest.of(
                                ANN,
                                ApprovedRounds.CHILD,
                                ApprovedRounds.TYPE,
                                Channel.SMS,
                                ApprovedRounds.START.plusSeconds(60)));
    }

    private Either<String, Receipt> receipt(Store asked) throws IOException {
        return new Receipts(asked, ReceiptKeys.signing(folder.resolve("ours")), Duration.ofMillis(1))
                .of(ApprovedRounds.INSTITUTION, "the claim");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** While another node seals, this one finds nothing to seal; the other has ended once it was asked so often. */
    private Store whileAnotherSeals(int times) {
        Ledger real = store.ledger();
        AtomicInteger asked = new AtomicInteger();
        Ledger ledger = proxy(Ledger.class, (proxy, method, arguments) -> {
            if (method.getName().equals("seal")) {
                if (asked.incrementAndGet() == times) {
                    real.seal(ApprovedRounds.INSTITUTION);
                }
                return 0;
            }
            return method.invoke(real, arguments);
        });
        return with(ledger);
    }

    private Store with(Ledger ledger) {
        return proxy(
                Store.class,
                (proxy, method, arguments) ->
                        method.getName().equals("ledger") ? ledger : method.invoke(store, arguments));
    }

    private SealedState.Standing standing() {
        return store.ledger()
                .stateOf(ApprovedRounds.INSTITUTION, "the claim")
                .orElseThrow()
                .standing();
    }

    @Test
    void whereAnotherNodeIsSealingItIsWaitedFor() throws IOException {
        assertThat(receipt(whileAnotherSeals(3)).isRight()).isTrue();
        assertThat(standing()).isEqualTo(SealedState.Standing.UNALTERED);
    }

    @Test
    void whatStaysUnsealedIsNotSignedAndCanBeAskedForAgain() throws IOException {
        assertThat(receipt(whileAnotherSeals(1_000)).getLeft())
                .contains("the claim")
                .contains("not sealed yet")
                .contains("try again");
        assertThat(standing()).isEqualTo(SealedState.Standing.UNSEALED);

        assertThat(receipt(store).isRight()).isTrue();
    }

    private static LoggedDecision altered(LoggedDecision found) {
        return new LoggedDecision(
                found.id(),
                new LoggedDecision.Subject(found.subjectKind(), "another"),
                found.decidedAt(),
                new LoggedDecision.Basis(found.rule(), found.edition(), found.policy()),
                new LoggedDecision.Exchange(found.request(), found.answer()));
    }

    /** Another decision is read from some look on. */
    private Store alteredFrom(int look) {
        return proxy(Store.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(store, arguments);
            return method.getName().equals("reading") && looks.incrementAndGet() >= look
                    ? ((Option<?>) answer).map(found -> altered((LoggedDecision) found))
                    : answer;
        });
    }

    @Test
    void whatIsAlteredWhileItsSealIsLookedAtIsNotSigned() throws IOException {
        assertThat(receipt(alteredFrom(2)).getLeft()).contains("not as it was sealed");
    }
}
