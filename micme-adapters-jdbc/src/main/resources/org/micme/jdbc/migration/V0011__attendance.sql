create table attendance (
    institution ${key} not null,
    learner ${key} not null,
    activity integer not null,
    version bigint not null,
    body varchar not null,
    primary key (institution, learner, activity)
);
create index attendance_activity on attendance (institution, activity, learner);
