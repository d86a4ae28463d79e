create table series (
    institution ${key} not null,
    series ${key} not null,
    version bigint not null,
    series_year integer not null,
    name_key ${key} not null,
    body varchar not null,
    primary key (institution, series)
);
create index series_name on series (institution, series_year, name_key, series);
