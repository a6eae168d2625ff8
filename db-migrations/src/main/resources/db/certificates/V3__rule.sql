-- The share of the units, in whole percent, that had to be complete; null where the rule did not ask for it.
alter table achievement add column units integer;
