-- A film by the hash of what was uploaded: whether it is being made smaller, by whom until when, and why it is not.
create table film (
    sha256  text             primary key,
    state   text             not null,
    why     text,
    tries   integer          not null default 0,
    -- When its turn comes; while it is being made, when whoever does it has to have said that they live.
    due     timestamptz      not null,
    seconds double precision
);
create index film_due on film (due) where state in ('WAITING', 'MAKING');

-- What was made from it. The bytes lie in the store of media under their own hash.
create table film_rendition (
    film       text   not null references film on delete cascade,
    name       text   not null,
    sha256     text   not null,
    size       bigint not null,
    media_type text   not null,
    primary key (film, name)
);
create index film_rendition_sha256 on film_rendition (sha256);
create index asset_film on asset (sha256) where media_type in ('video/mp4', 'video/webm');
