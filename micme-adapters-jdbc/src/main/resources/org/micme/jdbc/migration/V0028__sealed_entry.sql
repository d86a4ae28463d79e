create table sealed_entry (
    institution ${key} not null,
    seal bigint not null,
    place integer not null,
    stream smallint not null,
    entry bigint not null,
    digest bytea not null,
    primary key (institution, seal, place),
    constraint sealed_entry_once unique (institution, stream, entry)
);
