-- Each seal holds the digest of the seal before it and of the entries that it covers; form says how they were made.
create table seal (
    institution ${key} not null,
    seal bigint not null,
    form integer not null,
    previous bytea not null,
    digest bytea not null,
    entries integer not null,
    primary key (institution, seal)
);
