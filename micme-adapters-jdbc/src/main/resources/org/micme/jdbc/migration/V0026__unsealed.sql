-- What waits to be sealed: written with the entry, taken away by the seal. Stream is 0 for audit and 1 for decisions.
create table unsealed (
    institution ${key} not null,
    stream smallint not null,
    entry bigint not null,
    primary key (institution, stream, entry)
);
