-- Reviewer is whoever the stage waits for: the unit reviewer or the final approver.
create table application (
    institution ${key} not null,
    application ${key} not null,
    version bigint not null,
    state smallint not null,
    application_year integer not null,
    name_key ${key} not null,
    reviewer ${key},
    body varchar not null,
    primary key (institution, application)
);
create index application_state on application (institution, state, application_year, name_key, application);
create index application_reviewer on application (institution, reviewer, application_year, name_key, application);
