package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.micme.domain.account.Act;
import org.micme.domain.account.PersonId;
import org.micme.spi.file.Files;
import org.micme.spi.file.StoredFile;
import org.micme.spi.port.NotUnique;

/** What is asked of {@link Files}, besides large ones. */
public abstract class FilesContract extends UnitContract<Files> {

    /** For an adapter's test. */
    protected FilesContract() {
        super(Files.class);
    }

    static StoredFile file(String id, String name) {
        return new StoredFile(id, new StoredFile.Owner("child", "2001"), name, "application/pdf", Any.act());
    }

    static long add(Files port, StoredFile file, InputStream content) {
        try {
            return port.add(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long add(Files port, StoredFile file, String content) {
        return add(port, file, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private long keep(StoredFile file, String content) {
        return inUnit(port -> add(port, file, content));
    }

    private static String content(Files port, String id) {
        try (InputStream content = port.content(id)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String content(String id) {
        return reading(port -> content(port, id));
    }

    @Override
    void change(Files port) {
        add(port, file("f", "flyer.pdf"), "flyer");
    }

    @Override
    boolean isChanged(Files port) {
        return port.find("f").isPresent();
    }

    @Test
    void aFileIsFoundWithItsContent() {
        StoredFile file = file("f", "Flyer \u00e9.pdf");

        assertThat(keep(file, "flyer")).isEqualTo(5);
        assertThat(found(port -> port.find("f"))).contains(file);
        assertThat(content("f")).isEqualTo("flyer");
        assertThat(found(port -> port.find("F"))).isEmpty();
    }

    @Test
    void aFileCanBeReadInTheUnitThatKeepsIt() {
        unit(port -> {
            change(port);
            assertThat(content(port, "f")).isEqualTo("flyer");
        });
    }

    @Test
    void anEmptyFileIsAFile() {
        keep(file("f", "empty"), "");

        assertThat(content("f")).isEmpty();
        assertThat(found(port -> port.find("f"))).isPresent();
    }

    @Test
    void noTwoFilesHaveOneId() {
        keep(file("f", "one"), "one");

        assertThatThrownBy(() -> keep(file("f", "two"), "two"))
                .isInstanceOfSatisfying(
                        NotUnique.class, refused -> assertThat(refused.field()).isEqualTo("id"));
        assertThat(content("f")).isEqualTo("one");
    }

    @Test
    void thereIsNoContentWhereThereIsNoFile() {
        assertThatThrownBy(() -> content("none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsTakenAwayIsGoneAndItsIdIsFree() {
        keep(file("f", "one"), "one");

        assertThat(holdsInUnit(port -> port.remove("f"))).isTrue();
        assertThat(holdsInUnit(port -> port.remove("f"))).isFalse();
        assertThat(found(port -> port.find("f"))).isEmpty();
        assertThatThrownBy(() -> content("f")).isInstanceOf(IllegalArgumentException.class);
        keep(file("f", "two"), "two");
        assertThat(content("f")).isEqualTo("two");
    }

    @Test
    void aFileIsNotTakenAwayWhereAUnitReads() {
        keep(file("f", "one"), "one");

        assertThatThrownBy(() -> reading(port -> port.remove("f"))).isInstanceOf(IllegalStateException.class);
        assertThat(found(port -> port.find("f"))).isPresent();
    }

    @Test
    void theFilesOfAThingComeByNameAndId() {
        keep(file("4", "\u00c4hre"), "x");
        keep(file("3", "Zebra"), "x");
        keep(file("b", "bone"), "x");
        keep(file("B", "Bone"), "x");
        keep(file("5", "anatomy"), "x");
        keep(new StoredFile("6", new StoredFile.Owner("series", "2001"), "a", "text/plain", Any.act()), "x");
        keep(new StoredFile("7", new StoredFile.Owner("child", "2002"), "a", "text/plain", Any.act()), "x");

        assertThat(listed(port -> port.of("child", "2001")))
                .extracting(StoredFile::id)
                .isEqualTo(List.of("5", "B", "b", "3", "4"));
    }

    @Test
    void aContentIsNotClosed() {
        boolean[] closed = new boolean[1];
        InputStream content = new ByteArrayInputStream(new byte[] {1}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        unit(port -> add(port, file("f", "one"), content));

        assertThat(closed[0]).isFalse();
    }

    @Test
    void instantsAreCutAndNeverRounded() {
        Act upload = new Act(PersonId.of("u"), Any.LONG_AGO, Any.JUST_BEFORE_A_SECOND);
        keep(new StoredFile("f", new StoredFile.Owner("child", "1"), "n", "text/plain", upload), "x");

        assertThat(found(port -> port.find("f")))
                .map(StoredFile::upload)
                .contains(new Act(
                        PersonId.of("u"),
                        Any.LONG_AGO.truncatedTo(store().precision()),
                        Any.JUST_BEFORE_A_SECOND.truncatedTo(store().precision())));
    }
}
