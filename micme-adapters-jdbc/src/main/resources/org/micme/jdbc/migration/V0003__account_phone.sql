-- A phone is found by its keyed digest, and stands itself in the account's encrypted body alone.
create table account_phone (
    institution ${key} not null,
    phone bytea not null,
    person ${key} not null,
    constraint account_phone_key primary key (institution, phone)
);
create index account_phone_person on account_phone (institution, person);
