-- The last id given to a child; its row is locked until the child is kept, so that no id is given twice.
create table child_number (
    institution ${key} not null primary key,
    last_number integer not null
);
