package org.micme.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.micme.spi.port.Cursor;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.port.StorePort;

/**
 * What is asked of every list that comes in pages. Its rows have ranks here, by which they are in the list's order; ties are among
 * them, which the key breaks.
 *
 * @param <P> the port that its rows are put in by
 * @param <T> the type of the rows
 */
abstract class ListContract<P extends StorePort, T> extends PortContract<P> {

    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on.
    ListContract(Class<P> port, Class<? extends StorePort>... besides) {
        super(port, besides);
    }

    /** A page of the list, as it is now. */
    abstract Page<T> page(PageRequest request);

    /** Adds the row of a rank from 0 to 9. */
    abstract void add(int rank);

    abstract int rank(T row);

    /** Ranks as they are added: not in the order of the list, unless the list is in the order of adding. */
    List<Integer> mixed(List<Integer> ranks) {
        List<Integer> mixed = new ArrayList<>(ranks);
        mixed.sort((one, other) -> one % 3 == other % 3 ? other - one : one % 3 - other % 3);
        return mixed;
    }

    /** Two ranks that come in when the first page, which ends with rank 2, has been shown: one before its end, where that is possible. */
    List<Integer> later() {
        return List.of(1, 5);
    }

    final void addAll(List<Integer> ranks) {
        mixed(ranks).forEach(this::add);
    }

    private List<Integer> ranks(Page<T> page) {
        return page.rows().stream().map(this::rank).toList();
    }

    private List<Integer> ranksFrom(PageRequest first) {
        List<Integer> ranks = new ArrayList<>();
        Optional<PageRequest> request = Optional.of(first);
        while (request.isPresent()) {
            Page<T> page = page(request.get());
            ranks.addAll(ranks(page));
            request = page.next().map(first::after);
        }
        return ranks;
    }

    @Test
    void aListWithoutRowsIsOnePage() {
        Page<T> page = page(PageRequest.first(3));

        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    @Test
    void aListComesInItsOrder() {
        List<Integer> all = IntStream.range(0, 10).boxed().toList();
        addAll(all);

        assertThat(ranks(page(PageRequest.first(PageRequest.MOST_ROWS)))).isEqualTo(all);
    }

    @Test
    void aListComesPageByPage() {
        addAll(List.of(0, 2, 3, 4, 6, 7, 8));

        Page<T> first = page(PageRequest.first(3));
        assertThat(ranks(first)).containsExactly(0, 2, 3);
        assertThat(first.next()).isPresent();
        assertThat(ranksFrom(PageRequest.first(3))).containsExactly(0, 2, 3, 4, 6, 7, 8);
        assertThat(ranksFrom(PageRequest.first(1))).containsExactly(0, 2, 3, 4, 6, 7, 8);
    }

    @Test
    void aListThatEndsWithAPageHasNoFurtherOne() {
        addAll(List.of(0, 2, 4, 6));

        assertThat(page(PageRequest.first(4)).next()).isEmpty();
        PageRequest half = PageRequest.first(2);
        Page<T> second = page(half.after(page(half).next().orElseThrow()));
        assertThat(ranks(second)).containsExactly(4, 6);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void nothingIsShownTwiceOrLeftOutWhereRowsComeInMeanwhile() {
        addAll(List.of(0, 2, 4, 6, 8));
        PageRequest request = PageRequest.first(2);
        Page<T> first = page(request);
        later().forEach(this::add);

        List<Integer> expected = IntStream.concat(
                        IntStream.of(4, 6, 8), later().stream().mapToInt(rank -> rank))
                .filter(rank -> rank > 2)
                .sorted()
                .boxed()
                .toList();
        assertThat(ranks(first)).containsExactly(0, 2);
        assertThat(ranksFrom(request.after(first.next().orElseThrow()))).isEqualTo(expected);
    }

    @Test
    void aCursorThatNoListGaveIsRefused() {
        addAll(List.of(0, 2));

        isRefused(PageRequest.first(2).after(new Cursor("bm9uZQ")));
    }

    final void isRefused(PageRequest request) {
        assertThatThrownBy(() -> page(request)).isInstanceOf(IllegalArgumentException.class);
    }
}
