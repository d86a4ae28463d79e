-- A policy whole, once for all the decisions that it held for.
create table held_policy (
    institution ${key} not null,
    digest bytea not null,
    policy_name varchar not null,
    policy_version varchar not null,
    content varchar not null,
    primary key (institution, digest)
);
