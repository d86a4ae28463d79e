-- Personal data throughout: the body is encrypted.
create table diplomate (
    institution ${key} not null,
    person ${key} not null,
    version bigint not null,
    body bytea not null,
    primary key (institution, person)
);
