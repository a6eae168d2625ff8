-- What is known of a run, as courses told it last.
create table run (
    id    uuid primary key,
    course uuid not null,
    title text not null,
    zone  text not null
);
create table run_team (
    run    uuid not null references run on delete cascade,
    person uuid not null,
    primary key (run, person)
);
create table run_edition (
    run         uuid not null references run on delete cascade,
    id          uuid not null,
    publication uuid,
    primary key (run, id)
);
-- In which section a unit is, for "explored half of the sections".
create table run_unit (
    run      uuid    not null references run on delete cascade,
    edition  uuid    not null,
    unit     uuid    not null,
    section  integer not null,
    sections integer not null,
    primary key (run, unit)
);

-- How far each partition was counted: written with what was counted, so that the two never differ.
create table consumed (
    topic       text    not null,
    part        integer not null,
    next_offset bigint  not null,
    as_of       timestamptz,
    lag_ms      bigint,
    primary key (topic, part)
);

-- Which events were counted. Events of a browser session by the numbers seen in it, all others by id and its day.
create table session_seen (
    aid        text           not null,
    session    uuid           not null,
    seen       int8multirange not null,
    counted_on date           not null default current_date,
    primary key (aid, session)
) with (fillfactor = 80);
create table event_seen (
    day        date not null,
    id         uuid not null,
    counted_on date not null default current_date,
    primary key (day, id)
);
create index session_seen_counted on session_seen using brin (counted_on);
create index event_seen_counted on event_seen using brin (counted_on);

-- One row for each learner of a run. The edition is the one of the latest enrollment.
create table learner (
    run           uuid        not null,
    aid           text        not null,
    edition       uuid        not null,
    edition_at    timestamptz not null,
    registered_on date,
    issued        integer     not null,
    revoked       integer     not null,
    primary key (run, aid)
) with (fillfactor = 80);
create table learner_day (
    run     uuid not null,
    day     date not null,
    aid     text not null,
    edition uuid not null,
    primary key (run, day, aid)
);
-- The first day of each step of a learner with a block: unit, problem or video.
create table learner_block (
    run         uuid not null,
    block       uuid not null,
    aid         text not null,
    edition     uuid not null,
    opened      date,
    completed   date,
    answered    date,
    first_right date,
    got_right   date,
    viewed      date,
    primary key (run, block, aid)
) with (fillfactor = 80);
create index learner_block_opened on learner_block (run, aid) where opened is not null;

-- The figures. No edition is the nil UUID.
create table day (
    run       uuid   not null,
    edition   uuid   not null,
    day       date   not null,
    events    bigint not null,
    enrolled  bigint not null,
    withdrawn bigint not null,
    active    bigint not null,
    threads   bigint not null,
    responses bigint not null,
    comments  bigint not null,
    votes     bigint not null,
    endorsed  bigint not null,
    submissions bigint not null,
    primary key (run, edition, day)
) with (fillfactor = 70);
create table block_day (
    run         uuid   not null,
    edition     uuid   not null,
    block       uuid   not null,
    day         date   not null,
    opened      bigint not null,
    completed   bigint not null,
    answered    bigint not null,
    first_right bigint not null,
    got_right   bigint not null,
    viewers     bigint not null,
    submissions bigint not null,
    plays       bigint not null,
    primary key (run, block, edition, day)
) with (fillfactor = 70);

-- Videos in bins of five seconds; watched is a difference array: sum it up from the start.
create table video (
    run     uuid             not null,
    block   uuid             not null,
    seconds double precision not null,
    primary key (run, block)
);
create table video_bin (
    run         uuid    not null,
    block       uuid    not null,
    bin         integer not null,
    played      bigint  not null,
    paused      bigint  not null,
    seeked_from bigint  not null,
    seeked_to   bigint  not null,
    watched     bigint  not null,
    primary key (run, block, bin)
) with (fillfactor = 70);
-- What one browser session did with one video, so that what comes late or in disorder is counted as if in order.
create table video_track (
    aid        text not null,
    session    uuid not null,
    block      uuid not null,
    run        uuid not null,
    actions    text not null,
    counted_on date not null default current_date,
    primary key (aid, session, block)
);
create index video_track_counted on video_track using brin (counted_on);
