create table accrued_claim (
    institution ${key} not null,
    claim ${key} not null,
    learner ${key} not null,
    claimed_at timestamp with time zone not null,
    body varchar not null,
    constraint accrued_claim_id primary key (institution, claim)
);
create index accrued_claim_learner on accrued_claim (institution, learner, claimed_at, claim);
