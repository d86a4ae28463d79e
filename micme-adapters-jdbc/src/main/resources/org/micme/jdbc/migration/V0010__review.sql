create table review (
    institution ${key} not null,
    activity integer not null,
    person ${key} not null,
    disclosed_at timestamp with time zone not null,
    version bigint not null,
    body varchar not null,
    primary key (institution, activity, person, disclosed_at)
);
