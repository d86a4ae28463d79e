-- Of a department by status, and of one of its statuses.
create index child_department_status on child (institution, planned, department, status, start_at, child);
