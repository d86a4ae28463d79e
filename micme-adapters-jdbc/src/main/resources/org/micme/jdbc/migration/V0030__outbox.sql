-- The payload is encrypted, and null once it is delivered.
-- A message may leave from due_at on, unless it is leased; null once it is delivered or parked. Delivered keys stay for ever, so that no
-- effect is ordered twice.
create table outbox (
    institution ${key} not null,
    message ${key} not null,
    transport varchar not null,
    payload bytea,
    not_before timestamp with time zone not null,
    due_at timestamp with time zone,
    attempts integer not null,
    leased_by ${key},
    leased_until timestamp with time zone,
    parked boolean not null,
    last_error varchar,
    primary key (institution, message)
);
create index outbox_due on outbox (due_at);
create index outbox_parked on outbox (institution, parked, message);
