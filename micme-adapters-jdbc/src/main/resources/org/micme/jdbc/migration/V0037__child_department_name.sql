-- Of a department by name.
create index child_department_name on child (institution, planned, department, name_key, start_at, child);
