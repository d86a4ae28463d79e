-- The primary key is what makes a claim exactly once (CRE-4). More holds late grants and withdrawals, which are rare.
create table credit_claim (
    institution ${key} not null,
    learner ${key} not null,
    activity integer not null,
    credit_type ${key} not null,
    version bigint not null,
    state smallint not null,
    quarters integer,
    channel smallint,
    claimed_by ${key},
    occurred_at timestamp with time zone,
    recorded_at timestamp with time zone,
    more varchar,
    primary key (institution, learner, activity, credit_type)
);
