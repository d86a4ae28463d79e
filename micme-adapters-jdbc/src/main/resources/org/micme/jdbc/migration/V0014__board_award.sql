-- An award that waits to be reported has a date in due_on, and no other has.
create table board_award (
    institution ${key} not null,
    learner ${key} not null,
    activity integer not null,
    board ${key} not null,
    version bigint not null,
    completed_on date not null,
    due_on date,
    body varchar not null,
    primary key (institution, learner, activity, board)
);
create index board_award_due on board_award (institution, due_on, activity, learner, board);
create index board_award_learner on board_award (institution, learner, completed_on, activity, board);
