package org.micme.jdbc.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether a unit of work may go on, and why nothing of it is kept where it can't be. For one thread. */
public final class Standing {

    private final boolean readOnly;
    private boolean inTurn;
    private boolean changed;
    private boolean ended;
    private @Nullable RuntimeException refusal;
    private @Nullable SqlFailure failure;

    Standing(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** No more statements: the unit has ended. */
    public void end() {
        ended = true;
    }

    void beginTurn() {
        inTurn = true;
    }

    /** Whether the unit keeps others from changing rows, until it ends. */
    public boolean isInTurn() {
        return inTurn;
    }

    void change() {
        changed = true;
    }

    /** Whether anything was changed. */
    public boolean hasChanged() {
        return changed;
    }

    void refuse(RuntimeException why) {
        refusal = why;
        ended = true;
    }

    SqlFailure failed(SQLException e) {
        SqlFailure told = new SqlFailure(e);
        failure = failure == null ? told : failure;
        return told;
    }

    /**
     * Why nothing of the unit is kept, whatever the work makes of it: a refusal, or the first statement that failed, since what it was to
     * change would be missing among the rest.
     */
    public void requireKeepable() {
        if (refusal != null) {
            throw refusal;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether a statement failed, after which no other one is tried. */
    public boolean hasFailed() {
        return failure != null;
    }

    /** Whether the unit is still under way, and no statement has failed. */
    public void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended: its ports are of no use any more");
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether the unit is still under way, and does not only read. */
    public void requireChangeable() {
        requireOpen();
        if (readOnly) {
            throw new IllegalStateException("the unit of work only reads: change things in one that keeps them");
        }
    }
}
