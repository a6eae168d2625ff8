-- When parts of the course open and are due in the run, where it says otherwise than its publications.
alter table run add column dates text not null default '[]';
