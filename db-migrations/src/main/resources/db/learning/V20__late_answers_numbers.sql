-- The numbers an answer was given to that came late from a device, by variable: it is accepted only by them.
alter table late_answer add column numbers text;
