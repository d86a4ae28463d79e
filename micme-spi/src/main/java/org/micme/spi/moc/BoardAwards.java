package org.micme.spi.moc;

import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.spi.port.Aggregates;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;

/** Credit awarded by a board, once for each learner, activity and board (MOC-8), and whether it has been reported (MOC-11). */
public interface BoardAwards extends Aggregates<AwardKey, BoardAward> {

    /**
     * Awards that wait to be reported, corrected ones among them (MOC-11).
     *
     * @param page which page; never null
     * @return by the date of completion, then by activity, learner and board
     */
    Page<BoardAward> toReport(PageRequest page);

    /**
     * The awards of one learner.
     *
     * @param learner never null
     * @return by the date of completion, then by activity and board
     */
    List<BoardAward> of(PersonId learner);
}
