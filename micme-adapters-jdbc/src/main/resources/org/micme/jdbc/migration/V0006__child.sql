-- What the dashboard sorts and searches by stands beside the body; status is what was last noted of it, or 99 where nothing was.
create table child (
    institution ${key} not null,
    child integer not null,
    version bigint not null,
    planned boolean not null,
    series ${key} not null,
    start_at timestamp with time zone not null,
    name_key ${key} not null,
    series_name varchar,
    series_name_key ${key} default '' not null,
    department ${key} not null,
    status smallint default 99 not null,
    body varchar not null,
    primary key (institution, child)
);
create index child_start on child (institution, planned, start_at, child);
create index child_start_falling on child (institution, planned, start_at desc, child);
create index child_series on child (institution, series, start_at, child);
create index child_name on child (institution, planned, name_key, start_at, child);
create index child_series_name on child (institution, planned, series_name_key, start_at, child);
create index child_status on child (institution, planned, status, start_at, child);
create index child_department on child (institution, planned, department, start_at, child);
