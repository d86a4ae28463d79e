create table credit_ledger (
    institution ${key} not null,
    learner ${key} not null,
    version bigint not null,
    primary key (institution, learner)
);
