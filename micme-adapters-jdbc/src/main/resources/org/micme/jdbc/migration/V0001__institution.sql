-- Institutions with anything kept: every other table begins with one.
create table institution (
    institution ${key} not null primary key
);
