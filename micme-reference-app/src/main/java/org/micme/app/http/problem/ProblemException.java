package org.micme.app.http.problem;

import java.io.Serial;

/** Ends the handling of a request with a problem that its sender can mend. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Ends a request.
     *
     * @param problem what is answered, never null
     */
    public ProblemException(Problem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
