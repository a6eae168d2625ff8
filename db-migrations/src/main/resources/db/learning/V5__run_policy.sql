-- A run may be graded by a policy of its own; each policy says who set it and why. Nobody is named where courses did.
alter table run add column own_policy text;
alter table grading_policy add column own boolean not null default false;
alter table grading_policy add column person uuid;
alter table grading_policy add column name text not null default '';
alter table grading_policy add column reason text not null default '';
create function refuse_policy_change() returns trigger language plpgsql as
$$ begin raise exception 'policies a run was graded by are never changed'; end $$;
create trigger grading_policy_is_append_only before update on grading_policy
    for each row execute function refuse_policy_change();

-- What earns the certificate besides, where it is not just the pass mark; who met it once keeps it.
alter table run add column certificate_rule text;
alter table grading_policy add column certificate_rule text;
alter table enrollment add column earned boolean not null default false;
update enrollment set earned = true where passed_at is not null;
