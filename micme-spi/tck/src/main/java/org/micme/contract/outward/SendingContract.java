package org.micme.contract.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.spi.PlugIn;
import org.micme.spi.outbox.UndeliverableMessage;

/**
 * What is asked of every port that sends something under a key. The contracts of those ports extend it. For one thread, as tests are.
 *
 * @param <P> the port
 */
public abstract class SendingContract<P extends PlugIn> extends PlugInContract<P> {

    /** Keys that become one where a few characters are dropped or replaced. */
    private static final List<String> KEYS =
            List.of("a-1", "A-1", "a 1", "a/1", "a1", "a<1>", "a@1", "\u00e4-1", "a\n1", "a-1 ");

    SendingContract() {}

    /** What arrived: its key as it was told, and the text of it. */
    record Arrived(String key, String text) {}

    /** Sends a text. */
    abstract void send(P by, String key, String text) throws IOException;

    /** Sends what can never be sent. */
    abstract void sendInVain(P by, String key) throws IOException;

    /** The text of one of many things to send. */
    abstract String text(int number);

    abstract List<Arrived> arrived();

    /** What is of a person in all that is sent. */
    abstract List<String> personal();

    /** Makes the other side unreachable, as a cut cable does, until {@link #comeBack}. */
    protected abstract void goAway();

    /** Makes it reachable again. */
    protected abstract void comeBack();

    private List<String> keys() {
        return arrived().stream().map(Arrived::key).toList();
    }

    @Test
    void whatIsSentTwiceIsKnownByOneKey() throws IOException {
        send(it(), "twice", text(1));
        send(it(), "twice", text(1));

        assertThat(new HashSet<>(keys())).hasSize(1);
    }

    @Test
    void anotherNodeGivesTheSameKey() throws IOException {
        send(it(), "twice", text(1));
        send(plugIn(), "twice", text(1));

        assertThat(new HashSet<>(keys())).hasSize(1);
    }

    @Test
    void anotherKeyIsAnotherOneOutsideToo() throws IOException {
        for (String key : KEYS) {
            send(it(), key, text(1));
        }

        assertThat(keys()).hasSize(KEYS.size()).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeSentNowIsToBeTriedAgain() throws IOException {
        goAway();
        assertThatThrownBy(() -> send(it(), "later", text(1))).isInstanceOf(IOException.class);
        comeBack();
        assertThat(keys()).isEmpty();

        send(it(), "later", text(1));
        assertThat(keys()).hasSize(1);
    }

    @Test
    void whatCanNeverBeSentIsUndeliverable() {
        assertThatThrownBy(() -> sendInVain(it(), "never")).isInstanceOf(UndeliverableMessage.class);
    }

    @Test
    void whatCanNeverBeSentKeepsNothingElseBack() throws IOException {
        assertThat(catchThrowable(() -> sendInVain(it(), "never"))).isNotNull();
        send(it(), "other", text(1));

        assertThat(arrived()).last().extracting(Arrived::text).isEqualTo(text(1));
    }

    @Test
    void whatIsThrownSaysNothingOfAnybody() {
        Thrown.by(() -> sendInVain(it(), "never")).saysNothingOf(personal());
        goAway();
        Thrown.by(() -> send(it(), "later", text(1))).saysNothingOf(personal());
    }

    @Test
    void severalThreadsCanSendAtOnce() {
        List<Boolean> sent = atOnce(RUNNERS, runner -> {
            try {
                send(it(), "key " + runner, text(runner));
                return true;
            } catch (IOException e) {
                return false;
            }
        });

        assertThat(sent).isEqualTo(Collections.nCopies(RUNNERS, true));
        assertThat(keys()).doesNotHaveDuplicates();
        assertThat(arrived())
                .extracting(Arrived::text)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, RUNNERS).mapToObj(this::text).toList());
    }
}
