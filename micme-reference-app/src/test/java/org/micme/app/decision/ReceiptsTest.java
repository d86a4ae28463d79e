package org.micme.app.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micme.app.claim.ApprovedRounds;
import org.micme.app.claim.ClaimingCredit;
import org.micme.app.claim.CreditRequest;
import org.micme.cli.receipt.Receipt;
import org.micme.cli.receipt.ReceiptFile;
import org.micme.cli.receipt.ReceiptKeys;
import org.micme.cli.receipt.Verification;
import org.micme.cli.replay.Rerun;
import org.micme.contract.memory.MemoryStore;
import org.micme.domain.account.PersonId;
import org.micme.domain.claim.Channel;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.PolicyPacks;
import org.micme.spi.store.Store;

/** A decision that was kept becomes a signed file that verifies and is asked again by itself (policies.md, "Receipt"). */
class ReceiptsTest {

    private static final PersonId ANN = PersonId.of("ann");
    private static final Instant DURING = ApprovedRounds.START.plusSeconds(60);

    private final Store store = new MemoryStore();

    @TempDir
    private Path folder;

    @BeforeEach
    void aClaim() throws IOException {
        ReceiptKeys.create(folder.resolve("ours"));
        ReceiptKeys.create(folder.resolve("theirs"));
        ApprovedRounds.keep(store, ANN);
        new ClaimingCredit(store, RuleBook.plain(), (institution, at) -> PolicyPacks.micme(), () -> "the claim")
                .claim(
                        ApprovedRounds.INSTITUTION,
                        CreditRequest.of(ANN, ApprovedRounds.CHILD, ApprovedRounds.TYPE, Channel.SMS, DURING));
    }

    private Receipt receipt() throws IOException {
        return new Receipts(store, ReceiptKeys.signing(folder.resolve("ours")))
                .of(ApprovedRounds.INSTITUTION, "the claim")
                .get();
    }

    private PublicKey key(String name) throws IOException {
        return ReceiptKeys.verifying(folder.resolve(name + ".pub"));
    }

    private Verification verify(Receipt receipt) throws IOException {
        return Verification.of(receipt, key("ours"), new Rerun(RuleBook.plain()));
    }

    private static Receipt altered(Receipt receipt, String from, String to) {
        String json = new String(ReceiptFile.bytes(receipt), StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        return ReceiptFile.read(json.replace(from, to).getBytes(StandardCharsets.UTF_8))
                .get();
    }

    @Test
    void itSaysWhatWasDecidedAndIsTheSameWhenAskedAgain() throws IOException {
        Receipt receipt = receipt();

        assertThat(receipt.statement().outcome()).isEqualTo("CLAIMABLE");
        assertThat(receipt.statement().basis().policy()).isEqualTo("micme");
        assertThat(verify(receipt)).satisfies(found -> {
            assertThat(found.isRight()).isTrue();
            assertThat(found.genuine()).isTrue();
            assertThat(found.askedAgain()).isTrue();
        });
    }

    @Test
    void readAgainFromItsFileItIsTheSame() throws IOException {
        Receipt receipt = receipt();

        assertThat(ReceiptFile.read(ReceiptFile.bytes(receipt)).get()).isEqualTo(receipt);
        assertThat(verify(altered(receipt, "\"statement\":", " \"statement\" :\n  ")))
                .matches(Verification::isRight);
    }

    @Test
    void withoutItsFactsItStillVerifiesAndHoldsNoneOfThem() throws IOException {
        Receipt bare = receipt().withoutEvidence();

        assertThat(verify(bare).isRight()).isTrue();
        assertThat(verify(bare).askedAgain()).isFalse();
        assertThat(new String(ReceiptFile.bytes(bare), StandardCharsets.UTF_8)).doesNotContain("Vance");
        assertThat(receipt().toString()).doesNotContain("Vance");
    }

    @Test
    void whatWasAlteredIsFound() throws IOException {
        Receipt receipt = receipt();

        assertThat(verify(altered(receipt, "\"CLAIMABLE\"", "\"ATTENDANCE_ONLY\""))
                        .genuine())
                .isFalse();
        assertThat(verify(altered(receipt, "umich", "rutgers")).genuine()).isFalse();
        assertThat(verify(altered(receipt, "Vance, MD", "Vince, MD")).faults())
                .containsExactly("the request in it is not the one that was decided");
        assertThat(verify(altered(receipt, "minutesAfter\\\":10000", "minutesAfter\\\":99999"))
                        .faults())
                .containsExactly("the policy in it is not the one of then");
    }

    @Test
    void noTwoReceiptsOfOneDecisionHaveTheSameDigest() throws IOException {
        assertThat(receipt().statement().digests())
                .isNotEqualTo(receipt().statement().digests());
    }

    @Test
    void anotherKeysOwnerHasNotSignedIt() throws IOException {
        Verification found = Verification.of(receipt(), key("theirs"), new Rerun(RuleBook.plain()));

        assertThat(found.genuine()).isFalse();
        assertThat(found.isRight()).isFalse();
    }

    @Test
    void thereIsNoneOfADecisionThatWasNotKept() throws IOException {
        assertThat(new Receipts(store, ReceiptKeys.signing(folder.resolve("ours")))
                        .of(ApprovedRounds.INSTITUTION, "another")
                        .getLeft())
                .isEqualTo("there is no decision another of umich");
    }
}
