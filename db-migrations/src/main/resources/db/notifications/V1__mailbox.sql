-- What this module tells: written with the change, published by the relay, kept for a week.
create table outbox (
    seq          bigint generated always as identity primary key,
    id           uuid        not null,
    topic        text        not null,
    type         text        not null,
    source       text        not null,
    key          text        not null,
    time         timestamptz not null,
    data         text        not null,
    published_at timestamptz
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

-- What this module has heard: an event whose id is here has had its effect.
create table inbox (
    id      uuid        primary key,
    seen_at timestamptz not null default now()
);
