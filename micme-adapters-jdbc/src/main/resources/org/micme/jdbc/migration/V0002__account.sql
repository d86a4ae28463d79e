-- The e-mail address of accounts that are invited or active, in lower case: null for all others, so that they are not unique.
create table account (
    institution ${key} not null,
    person ${key} not null,
    version bigint not null,
    live_email ${key},
    name_key ${key},
    body bytea not null,
    primary key (institution, person),
    constraint account_email unique (institution, live_email)
);
create index account_name on account (institution, name_key, person);
