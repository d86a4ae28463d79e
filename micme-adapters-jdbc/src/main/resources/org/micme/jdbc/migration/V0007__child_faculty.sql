create table child_faculty (
    institution ${key} not null,
    person ${key} not null,
    child integer not null,
    primary key (institution, person, child)
);
create index child_faculty_child on child_faculty (institution, child);
