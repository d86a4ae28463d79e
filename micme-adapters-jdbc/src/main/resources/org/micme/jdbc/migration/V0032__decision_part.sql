-- What of a decision's body does not fit into its row, as H2 keeps no more than a mebibyte in a column: the rest, in pieces.
create table decision_part (
    institution ${key} not null,
    decision ${key} not null,
    part integer not null,
    body bytea not null,
    primary key (institution, decision, part)
);
