-- A signed-in browser. The cookie holds a random key; here are only its digest and what that key alone can decrypt,
-- so that a copy of this table signs nobody in.
create table session (
    key_digest bytea primary key,
    -- The identity server's session; all rows of it end together when the reader signs out.
    sid        text        not null,
    tokens     bytea       not null,
    expires_at timestamptz not null
);

create index session_sid on session (sid);
create index session_expires_at on session (expires_at);
