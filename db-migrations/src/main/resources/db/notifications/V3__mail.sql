-- How someone wants to be told, where they chose.
create table choice (
    person uuid    not null,
    matter text    not null,
    tray   boolean not null,
    mail   text    not null,
    primary key (person, matter)
);

alter table reader
    -- Of their clock, at which daily and weekly mail leaves.
    add column hour       smallint not null default 8,
    add column teaches    boolean  not null default false,
    -- Since when their address takes no mail.
    add column refused_at timestamptz;

alter table notice
    add column tray      boolean not null default true,
    -- When mail is to tell of it; null when none is, or it has.
    add column mail_due  timestamptz,
    add column mailed_at timestamptz;
create index notice_due on notice (mail_due) where mail_due is not null;

-- Mail to one person about some of their notices. Whoever sends one holds its row until it is sent.
create table letter (
    id       uuid primary key,
    person   uuid        not null,
    address  text        not null,
    notices  uuid[]      not null,
    -- What it is about, also after a notice is gone: its token ends mail about that.
    kinds    text[]      not null,
    made_at  timestamptz not null,
    next_at  timestamptz,
    tries    int         not null default 0,
    sent_at  timestamptz,
    failure  text
);
create index letter_next on letter (next_at) where next_at is not null;
create index letter_person on letter (person);

-- What would have left, where no mail server is set.
create table kept_mail (
    id      uuid primary key,
    person  uuid        not null,
    address text        not null,
    subject text        not null,
    text    text        not null,
    source  text        not null,
    at      timestamptz not null
);
create index kept_mail_newest on kept_mail (at desc, id desc);
create index kept_mail_person on kept_mail (person);

-- When mail of that cadence next leaves for who lives by that clock. A clock PostgreSQL does not know is taken for UTC.
create function mail_due(cadence text, clock text, oclock int, soon timestamptz) returns timestamptz
    language plpgsql stable as
$$
declare
    here timestamp;
    due  timestamp;
begin
    if clock is null or cadence = 'OFF' then
        return null;
    elsif cadence = 'NOW' then
        return soon;
    end if;
    begin
        here := soon at time zone clock;
    exception when invalid_parameter_value then
        clock := 'UTC';
        here := soon at time zone clock;
    end;
    due := date_trunc(case cadence when 'WEEKLY' then 'week' else 'day' end, here) + make_interval(hours => oclock);
    if due <= here then
        due := due + case cadence when 'WEEKLY' then interval '7 days' else interval '1 day' end;
    end if;
    return due at time zone clock;
end
$$;
