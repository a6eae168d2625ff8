-- Whose session it is, so that all of somebody's end at once; null for those that were there before.
alter table session add column person uuid;
create index session_person on session (person);
