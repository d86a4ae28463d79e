create table membership (
    institution ${key} not null,
    member ${key} not null,
    version bigint not null,
    body varchar not null,
    primary key (institution, member)
);
