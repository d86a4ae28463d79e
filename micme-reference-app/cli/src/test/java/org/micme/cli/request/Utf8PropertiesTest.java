package org.micme.cli.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Bytes are UTF-8 where the JDK's strict decoder says so. */
class Utf8PropertiesTest {

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void assertAgrees(byte[] bytes) {
        byte[] within = new byte[bytes.length + 3];
        within[0] = (byte) 0xC3;
        within[1] = (byte) 0xBC;
        within[within.length - 1] = (byte) 0xBC;
        System.arraycopy(bytes, 0, within, 2, bytes.length);

        assertThat(Utf8.isJson(within, 2, bytes.length)).isEqualTo(decodes(bytes) && !beginsWide(bytes));
    }

    private static boolean beginsWide(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == 0 || bytes.length > 1 && bytes[1] == 0;
    }

    @Property
    void anyBytes(@ForAll @Size(max = 40) byte[] bytes) {
        assertAgrees(bytes);
    }

    @Property
    void anyText(@ForAll String text) {
        assertAgrees(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void textWithOneWrongByte(
            @ForAll @StringLength(min = 1, max = 40) String text,
            @ForAll byte wrong,
            @ForAll @IntRange(max = 200) int at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = wrong;

        assertAgrees(bytes);
    }

    @Test
    void everyPairOfFirstBytesWithEveryUsualEnd() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            byte first = (byte) (pair >> 8);
            byte second = (byte) pair;
            assertAgrees(new byte[] {first, second});
            assertAgrees(new byte[] {'{', 'a', first, second, (byte) 0x80});
            assertAgrees(new byte[] {'{', 'a', first, second, (byte) 0xBF, (byte) 0x80});
        }
    }
}
