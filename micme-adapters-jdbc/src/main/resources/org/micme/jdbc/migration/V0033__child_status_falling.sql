-- Of one status the latest first: few of many are found without reading the rest.
create index child_status_falling on child (institution, planned, status, start_at desc, child);
