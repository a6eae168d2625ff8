-- What was done stays as it is, also when whoever did it is erased: it may lose its person and nothing else, and to an id
-- that no account has.
create function only_loses_its_person(was jsonb, becomes jsonb) returns boolean language sql stable set search_path from current as $$
    select becomes - array['person', 'name'] = was - array['person', 'name']
        and becomes ->> 'name' = '—'
        and not exists (select 1 from account where person = (becomes ->> 'person')::uuid)
$$;

create or replace function refuse_policy_change() returns trigger language plpgsql set search_path from current as
$$ begin
    if only_loses_its_person(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    raise exception 'policies a run was graded by are never changed';
end $$;

create or replace function refuse_deed_change() returns trigger language plpgsql set search_path from current as
$$ begin
    if only_loses_its_person(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    raise exception 'what was done is never altered';
end $$;

create or replace function refuse_mark_change() returns trigger language plpgsql set search_path from current as
$$ begin
    if only_loses_its_person(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    raise exception 'how work was graded is never changed';
end $$;

create or replace function refuse_grade_act_change() returns trigger language plpgsql set search_path from current as
$$ begin
    if tg_op = 'DELETE' and not exists (select 1 from enrollment where id = old.enrollment) then
        return old;
    end if;
    if tg_op = 'UPDATE' and only_loses_its_person(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    raise exception 'acts on grades are never changed';
end $$;

-- What a peer said of somebody's work counts in both their grades, and stays when one of them is erased.
alter table peer_review
    alter column reviewer drop not null,
    alter column work drop not null,
    drop constraint peer_review_work_fkey,
    add constraint peer_review_work_fkey foreign key (work) references assignment_work on delete set null,
    drop constraint peer_review_reviewer_fkey,
    add constraint peer_review_reviewer_fkey foreign key (reviewer) references enrollment on delete set null;
