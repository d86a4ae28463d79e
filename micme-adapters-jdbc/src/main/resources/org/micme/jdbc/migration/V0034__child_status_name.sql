-- Of one status by name.
create index child_status_name on child (institution, planned, status, name_key, start_at, child);
