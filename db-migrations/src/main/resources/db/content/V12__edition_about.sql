-- What the about page of a course says in one edition. based_on is the version of the source's that an edition which
-- follows it was last written from; null where it was never written.
create table edition_about (
    edition   uuid    primary key references edition on delete cascade deferrable initially deferred,
    word      text    not null default '',
    lead      text    not null default '',
    overview  text    not null default '',
    abilities text[]  not null default '{}',
    version   integer not null default 1,
    based_on  integer
);
insert into edition_about (edition) select id from edition;
