package org.micme.jdbc.moc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.micme.domain.account.PersonId;
import org.micme.domain.moc.AwardKey;
import org.micme.domain.moc.BoardAward;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.page.SortColumn;
import org.micme.jdbc.page.SortedList;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.moc.BoardAwards;
import org.micme.spi.port.Page;
import org.micme.spi.port.PageRequest;
import org.micme.spi.record.AwardRecords;

/** Board awards by activity, learner and board. For one unit of work. */
public final class JdbcBoardAwards extends JdbcAggregates<AwardKey, BoardAward> implements BoardAwards {

    private static final Table<AwardKey, BoardAward> TABLE = TableBuilder.<AwardKey, BoardAward>of(
                    "board_award", BoardAward::key)
            .key(
                    key -> new Object[] {
                        key.participation().learner().value(),
                        key.participation().activity().number(),
                        key.board().acronym()
                    },
                    "learner",
                    "activity",
                    "board")
            .searched("completed_on", award -> award.completion().on())
            .searched("due_on", JdbcBoardAwards::dueOn)
            .build(BoardAward::version, Body.plain(AwardRecords.BOARD_AWARD));

    private final PersonalData personal;

    /** In a unit. */
    public JdbcBoardAwards(Session session, PersonalData personal) {
        super(session, personal, TABLE);
        this.personal = personal;
    }

    private static @Nullable LocalDate dueOn(BoardAward award) {
        return award.<@Nullable LocalDate>fold(
                unreported -> unreported.completion().on(),
                reported -> null,
                corrected -> corrected.completion().on());
    }

    @Override
    public Page<BoardAward> toReport(PageRequest page) {
        return new SortedList(
                        new SortedList.Query(
                                "body",
                                "board_award where institution = ? and due_on is not null",
                                List.of(session.institution()),
                                List.of("institution")),
                        List.of(
                                SortColumn.date("due_on"),
                                SortColumn.number("activity"),
                                SortColumn.text("learner"),
                                SortColumn.text("board")))
                .page(session, personal, page, row -> read(row, 1));
    }

    @Override
    public List<BoardAward> of(PersonId learner) {
        return session.list(
                "select body from board_award where institution = ? and learner = ?"
                        + " order by completed_on, activity, board",
                row -> read(row, 1),
                session.institution(),
                learner.value());
    }
}
