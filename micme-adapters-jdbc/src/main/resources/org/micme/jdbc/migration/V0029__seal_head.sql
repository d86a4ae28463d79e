-- The newest seal; whoever seals locks this row.
create table seal_head (
    institution ${key} not null primary key,
    seal bigint not null,
    digest bytea not null
);
