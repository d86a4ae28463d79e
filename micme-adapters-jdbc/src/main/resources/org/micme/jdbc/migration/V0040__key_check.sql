-- What the keys of this database have to decrypt: one row, written when it is first opened.
create table key_check (
    one integer not null primary key,
    body bytea not null,
    constraint key_check_one check (one = 1)
);
