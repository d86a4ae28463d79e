-- Owners, coordinators and planners.
create table series_person (
    institution ${key} not null,
    person ${key} not null,
    series ${key} not null,
    primary key (institution, person, series)
);
create index series_person_series on series_person (institution, series);
