package org.micme.contract.memory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.micme.domain.account.PersonId;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** {@link BoardAwards} in a unit. */
final class MemoryBoardAwards extends MemoryAggregates<AwardKey, BoardAward> implements BoardAwards {

    private static final Comparator<BoardAward> BY_DATE = Comparator.comparing(
                    (BoardAward award) -> award.completion().on())
            .thenComparing(award -> award.key().participation().activity())
            .thenComparing(award -> award.key().participation().learner(), Order.PERSON)
            .thenComparing(award -> award.key().board(), Order.BOARD);

    MemoryBoardAwards(MemoryUnit unit) {
        super(unit, Kind.BOARD_AWARD);
    }

    @Override
    public Page<BoardAward> toReport(PageRequest page) {
        Stream<BoardAward> waiting =
                stream().filter(award -> award.fold(unreported -> true, reported -> false, corrected -> true));
        return unit().listings().page("awards to report", waiting, BY_DATE, page);
    }

    @Override
    public List<BoardAward> of(PersonId learner) {
        return stream()
                .filter(award -> award.key().participation().learner().equals(learner))
                .sorted(BY_DATE)
                .toList();
    }
}
