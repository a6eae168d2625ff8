-- The address of a person's calendar: who knows the secret reads the dates. Only its hash is kept.
create table calendar (
    person uuid        primary key,
    secret bytea       not null unique,
    since  timestamptz not null
);
