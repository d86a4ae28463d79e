-- The lines of a ledger, in the order in which they were earned.
create table ledger_credit (
    institution ${key} not null,
    learner ${key} not null,
    credit ${key} not null,
    place integer not null,
    body varchar not null,
    primary key (institution, learner, credit)
);
