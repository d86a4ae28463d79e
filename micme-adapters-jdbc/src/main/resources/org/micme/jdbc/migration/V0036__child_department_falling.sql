-- Of a department the latest first.
create index child_department_falling on child (institution, planned, department, start_at desc, child);
