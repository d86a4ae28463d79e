-- The content in pieces, so that no file is ever held in memory as a whole.
create table file_part (
    institution ${key} not null,
    file ${key} not null,
    part integer not null,
    content bytea not null,
    primary key (institution, file, part)
);
