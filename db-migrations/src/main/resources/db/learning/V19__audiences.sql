-- Which parts of the course are only for some cohorts, by part; what is not there is for everybody.
alter table run add column audiences text not null default '{}';
