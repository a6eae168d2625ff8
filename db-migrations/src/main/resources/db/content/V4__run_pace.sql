-- Units open by date where the run sets the pace. A run known from before tells its pace with its next change.
alter table run
    add column self_paced boolean not null default true;
