create table job (
    institution ${key} not null,
    job ${key} not null,
    due_at timestamp with time zone not null,
    leased_by ${key},
    leased_until timestamp with time zone,
    last_done timestamp with time zone,
    failures integer not null,
    last_error varchar,
    parked boolean default false not null,
    primary key (institution, job)
);
create index job_due on job (due_at);
