create table disclosure_file (
    institution ${key} not null,
    person ${key} not null,
    version bigint not null,
    body varchar not null,
    primary key (institution, person)
);
