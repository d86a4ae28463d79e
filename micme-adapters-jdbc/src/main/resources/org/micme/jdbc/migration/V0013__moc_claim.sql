create table moc_claim (
    institution ${key} not null,
    learner ${key} not null,
    activity integer not null,
    version bigint not null,
    body varchar not null,
    primary key (institution, learner, activity)
);
