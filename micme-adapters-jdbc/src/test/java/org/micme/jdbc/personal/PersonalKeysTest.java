package org.micme.jdbc.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of personal data rotate, travel as text, and open nothing that isn't theirs. */
class PersonalKeysTest {

    private static final Place PLACE = Place.of("umich", "diplomate", "ann");
    private static final byte[] PLAIN = "123456".getBytes(StandardCharsets.UTF_8);

    private static PersonalData with(PersonalKeys keys) {
        return new PersonalData(keys);
    }

    @Test
    void whatIsEncryptedComesBackAndLooksDifferentEachTime() {
        PersonalData personal = with(PersonalKeys.fresh());

        assertThat(personal.decrypt(personal.encrypt(PLAIN, PLACE), PLACE)).isEqualTo(PLAIN);
        assertThat(personal.encrypt(PLAIN, PLACE)).isNotEqualTo(personal.encrypt(PLAIN, PLACE));
    }

    @Test
    void whatIsMovedOrAlteredCannotBeRead() {
        PersonalData personal = with(PersonalKeys.fresh());
        byte[] encrypted = personal.encrypt(PLAIN, PLACE);

        for (Place another : List.of(
                Place.of("other", "diplomate", "ann"),
                Place.of("umich", "account", "ann"),
                Place.of("umich", "diplomate", "bo"),
                Place.of("umich", "diplomate"))) {
            assertThatThrownBy(() -> personal.decrypt(encrypted, another))
                    .hasMessageContaining(another.institution() + "/" + another.table())
                    .hasMessageNotContaining("bo ");
        }
        encrypted[encrypted.length - 1]++;
        assertThatThrownBy(() -> personal.decrypt(encrypted, PLACE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> with(PersonalKeys.fresh()).decrypt(personal.encrypt(PLAIN, PLACE), PLACE))
                .hasMessageContaining("its key is not among those given");
    }

    @Test
    void rotatedKeysReadWhatTheOldOnesWroteAndNotTheOtherWayRound() {
        PersonalKeys old = PersonalKeys.fresh();
        PersonalKeys rotated = old.rotated();

        assertThat(with(rotated).decrypt(with(old).encrypt(PLAIN, PLACE), PLACE))
                .isEqualTo(PLAIN);
        assertThatThrownBy(() -> with(old).decrypt(with(rotated).encrypt(PLAIN, PLACE), PLACE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(with(rotated).digests("+1", PLACE.toString()))
                .containsExactlyInAnyOrder(
                        with(old).digest("+1", PLACE.toString()), with(rotated).digest("+1", PLACE.toString()));
    }

    @Test
    void theNewestKeysAloneReadWhatTheyWroteAndNothingOlder() {
        PersonalKeys old = PersonalKeys.fresh();
        PersonalKeys rotated = old.rotated();
        PersonalData newest = with(rotated.newest());

        assertThat(newest.decrypt(with(rotated).encrypt(PLAIN, PLACE), PLACE)).isEqualTo(PLAIN);
        assertThat(newest.digests("+1", PLACE.toString()))
                .containsExactly(with(rotated).digest("+1", PLACE.toString()));
        assertThatThrownBy(() -> newest.decrypt(with(old).encrypt(PLAIN, PLACE), PLACE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysTravelAsTextAndNeverShow() {
        PersonalKeys keys = PersonalKeys.fresh();
        byte[] encrypted = with(keys).encrypt(PLAIN, PLACE);

        assertThat(with(PersonalKeys.of(keys.text())).decrypt(encrypted, PLACE)).isEqualTo(PLAIN);
        assertThat(keys).hasToString("PersonalKeys[redacted]");
        assertThatThrownBy(() -> PersonalKeys.of("no keys")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDigestIsTheSameForTheSameAndOthersForOthers() {
        PersonalData personal = with(PersonalKeys.fresh());

        assertThat(personal.digest("+1", PLACE.toString())).isEqualTo(personal.digest("+1", PLACE.toString()));
        assertThat(personal.digest("+1", PLACE.toString())).isNotEqualTo(personal.digest("+2", PLACE.toString()));
        assertThat(personal.digest("+1", PLACE.toString())).isNotEqualTo(personal.digest("+1", "other"));
        assertThat(personal.digests("+1", PLACE.toString())).containsExactly(personal.digest("+1", PLACE.toString()));
    }
}
