package org.micme.jdbc.claim;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.micme.domain.claim.Attendance;
import org.micme.domain.claim.Participation;
import org.micme.domain.kernel.ActivityId;
import org.micme.jdbc.aggregate.Body;
import org.micme.jdbc.aggregate.JdbcAggregates;
import org.micme.jdbc.aggregate.Pages;
import org.micme.jdbc.aggregate.Table;
import org.micme.jdbc.aggregate.TableBuilder;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.sql.Session;
import org.micme.spi.claim.Attendances;
import org.micme.spi.claim.Attending;
import org.micme.spi.record.ClaimRecords;

/** Attendance by activity and learner. For one unit of work. */
public final class JdbcAttendances extends JdbcAggregates<Participation, Attendance> implements Attendances {

    private static final int ROWS_AT_ONCE = 500;

    private static final Table<Participation, Attendance> TABLE = TableBuilder.<Participation, Attendance>of(
                    "attendance", Attendance::participation)
            .key(
                    participation -> new Object[] {
                        participation.learner().value(),
                        participation.activity().number()
                    },
                    "learner",
                    "activity")
            .build(Attendance::version, Body.plain(ClaimRecords.ATTENDANCE));

    /** In a unit. */
    public JdbcAttendances(Session session, PersonalData personal) {
        super(session, personal, TABLE);
    }

    @Override
    public Attending recordOnce(Attendance attendance) {
        Participation participation = attendance.participation();
        // Another unit that records it at the same time is waited for, and then nothing is inserted.
        int inserted = session.update(
                "insert into attendance (institution, activity, learner, version, body) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                session.institution(),
                participation.activity().number(),
                participation.learner().value(),
                attendance.version().number(),
                JsonText.write(ClaimRecords.ATTENDANCE, attendance));
        return inserted == 1
                ? new Attending(true, attendance)
                : new Attending(false, find(participation).orElseThrow());
    }

    @Override
    public Stream<Attendance> of(ActivityId activity) {
        session.standing().requireOpen();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages<Attendance>(last -> after(activity, last), ROWS_AT_ONCE), 0),
                false);
    }

    private List<Attendance> after(ActivityId activity, @Nullable Attendance last) {
        return session.list(
                "select body from attendance where institution = ? and activity = ? and learner > ?"
                        + " order by institution, activity, learner limit " + ROWS_AT_ONCE,
                row -> read(row, 1),
                session.institution(),
                activity.number(),
                last == null ? "" : last.participation().learner().value());
    }
}
