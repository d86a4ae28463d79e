create table stored_file (
    institution ${key} not null,
    file ${key} not null,
    owner_kind ${key} not null,
    owner_key ${key} not null,
    name_key ${key} not null,
    body varchar not null,
    constraint stored_file_id primary key (institution, file)
);
create index stored_file_owner on stored_file (institution, owner_kind, owner_key, name_key, file);
