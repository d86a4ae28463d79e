-- Of one status by the series' name.
create index child_status_series on child (institution, planned, status, series_name_key, start_at, child);
