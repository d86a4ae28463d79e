package org.micme.rules.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.micme.rules.policy.NameFeature;
import org.micme.rules.policy.NamePolicy;
import org.micme.rules.policy.PolicyPacks;

/** Whether a name reflects its topic: what is a date in it, a placeholder, or the series' name. */
class TopicNameTest {

    private static final NamePolicy MICME = PolicyPacks.micme().topicName();
    private static final NamePolicy UTSW = PolicyPacks.named("utsw").get().topicName();

    private static boolean reflects(String name) {
        return TopicName.reflectsTopic(name, "Cardiology Grand Rounds", MICME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-14 Shock",
                "Shock (2025-5-4)",
                "2025 05 14",
                "Shock 2025.12.31",
                "0000-1-1",
                "5/14/25",
                "05/14/2025: Shock",
                "5.14.25",
                "Phase 3 7 25",
                "12-31-99",
                "Shock 1/1/00",
                "May 14",
                "14 May",
                "14th of May 14 may",
                "14th May 2025",
                "May 1st",
                "2nd June",
                "3rd sept",
                "SEPT 3",
                "sept. 30",
                "Jan 31",
                "feb-29",
                "Feb. 31",
                "mar 05",
                "1 apr",
                "aug 1, 2025",
                "oct 9",
                "nov 10",
                "dec 11",
                "jul 4",
                "july 4",
                "january 1",
                "february 2",
                "march 3",
                "april 4",
                "june 6",
                "august 8",
                "september 9",
                "october 10",
                "november 11",
                "december 12",
                "31th of x 31th march",
                "051425",
                "Shock 123199",
                "010100 rounds",
                "May 051425",
                "Rounds of March 031425",
                "May 2025-05-14",
                "May 5/14/25",
                "14 15 May",
                "May May 3",
                "2024 2025-05-14",
                "5 5/14/25",
                "99 5/14/25",
                "25 2025 5 14"
            })
    void aDateIsNoTopic(String name) {
        assertThat(reflects(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heart Failure",
                "May 2025",
                "2025",
                "March for Babies",
                "3/7",
                "Phase 3",
                "T.B.D.",
                "T B D",
                "tbds",
                "Cardiology",
                "Grand Rounds",
                "Rounds Grand Cardiology",
                "Cardiology Grand Rounders",
                "14 of May",
                "14th of May",
                "May14",
                "14May",
                "May the 14",
                "0 May",
                "32 May",
                "May 0th",
                "May 32nd",
                "May 14xx",
                "May 14stx",
                "May 1sx",
                "May 014",
                "may 1t",
                "May 1dn",
                "May 14htx",
                "13/14/25",
                "5/32/25",
                "5/14/125",
                "5/14",
                "0/14/25",
                "5/0/25",
                "25-05-14",
                "205-05-14",
                "2025-13-14",
                "2025-05-32",
                "2025-00-14",
                "2025-05-00",
                "2025-005-14",
                "5/14/20255",
                "20255-5-14",
                "130125",
                "003125",
                "010025",
                "013225",
                "0514255",
                "05142",
                "051425x",
                "x051425",
                "123456th",
                "Sep-tember",
                "Sept 2025",
                "Septe 3",
                "Janu 3",
                "Ja 3",
                "Decembers 3",
                "ma 3",
                "mayy 3",
                "sepp 3",
                "Year 2025, section 5, item 140",
                "3 7",
                "may",
                "5",
                "May 2025 14",
                "½ May",
                "١٤ May",
                "May １４"
            })
    void whatOnlyLooksLikeADateIsATopic(String name) {
        assertThat(reflects(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tba",
                "Topic TBD",
                "TBA: Shock",
                "to be announced",
                "To  be -- ANNOUNCED!",
                "It is to be determined",
                "(tbd)",
                "Shock\tTBD"
            })
    void aPlaceholderIsNoTopic(String name) {
        assertThat(reflects(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbdx", "xtba", "to be", "announced to be", "to be or to be", "to beannounced", "Tbilisi"})
    void partOfAPlaceholderIsNone(String name) {
        assertThat(reflects(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cardiology Grand Rounds",
                "CARDIOLOGY - Grand... rounds, Shock",
                "The cardiology\u00a0grand rounds",
                "xCardiology Cardiology Grand Rounds"
            })
    void theSeriesNameIsNoTopic(String name) {
        assertThat(reflects(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Anything, true",
        "' - ', Anything - else, true",
        "Übung, Die ÜBUNG heute, false",
        "Übung, Die Übungen heute, true",
        "心不全, '心不全: 治療', false",
        "心不全, 心不全治療, true",
        "C3, C-3, true",
        "A B, 'a (b)', false",
        "Straße, STRASSE, true"
    })
    void theSeriesNameIsFoundAsWholeWords(String series, String name, boolean reflects) {
        assertThat(TopicName.reflectsTopic(name, series, MICME)).isEqualTo(reflects);
    }

    @Test
    void lettersAndDigitsOfEveryScriptMakeWords() {
        assertThat(TopicName.reflectsTopic("tbdé", "x", MICME)).isTrue();
        assertThat(TopicName.reflectsTopic("é tbd", "x", MICME)).isFalse();
        assertThat(TopicName.reflectsTopic("tbd\uD835\uDFD8", "x", MICME))
                .as("a digit of two chars")
                .isTrue();
        assertThat(TopicName.reflectsTopic("\uD83E\uDEC0tbd\uD83E\uDEC0", "x", MICME))
                .as("a heart")
                .isFalse();
        assertThat(TopicName.reflectsTopic("tbd\u0301", "x", MICME))
                .as("a combining mark is a blank")
                .isFalse();
    }

    @Test
    void aPolicyMayWantSeriesAndDateInTheName() {
        assertThat(TopicName.reflectsTopic("Grand Rounds 5/14/25: Shock", "Grand Rounds", UTSW))
                .isTrue();
        assertThat(TopicName.reflectsTopic("Grand Rounds: Shock", "Grand Rounds", UTSW))
                .isFalse();
        assertThat(TopicName.reflectsTopic("5/14/25: Shock", "Grand Rounds", UTSW))
                .isFalse();
        assertThat(TopicName.reflectsTopic("Grand Rounds 5/14/25: TBD", "Grand Rounds", UTSW))
                .isFalse();
        assertThat(TopicName.reflectsTopic("5/14/25: Shock", " ", UTSW))
                .as("a blank series name")
                .isFalse();
    }

    @Test
    void aPolicyThatWantsNothingTakesEveryName() {
        NamePolicy none = new NamePolicy(Array.empty(), Array.empty());
        assertThat(TopicName.reflectsTopic("TBD 5/14/25", "TBD", none)).isTrue();
        NamePolicy placeholder = new NamePolicy(Array.of(NameFeature.PLACEHOLDER), Array.empty());
        assertThat(TopicName.reflectsTopic("TBD", "x", placeholder)).isTrue();
        assertThat(TopicName.reflectsTopic("Shock", "x", placeholder)).isFalse();
    }
}
