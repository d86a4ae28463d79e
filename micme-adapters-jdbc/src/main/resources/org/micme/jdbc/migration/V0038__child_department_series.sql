-- Of a department by the series' name.
create index child_department_series on child (institution, planned, department, series_name_key, start_at, child);
