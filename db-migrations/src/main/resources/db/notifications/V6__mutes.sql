-- Of who learned in a run before this was kept it is not known how far they are, until their grade changes.
alter table seat alter column earned drop not null;
update seat set earned = null where not earned and not passed;

-- Whose posts somebody does not want to hear of. Nobody else knows.
create table mute (
    person uuid not null,
    muted  uuid not null,
    primary key (person, muted)
);
