-- The log stays as it is, also when somebody in it is erased: an act may lose a person, to an id that nobody is known by.
create or replace function moderation_stays() returns trigger language plpgsql set search_path from current as $$
begin
    if tg_op = 'UPDATE'
        and to_jsonb(new) - array['actor', 'person', 'target'] = to_jsonb(old) - array['actor', 'person', 'target']
        and not exists (select 1 from participant
            where person = any (array[new.actor, new.person, new.target])
                and person <> all (array_remove(array[old.actor, old.person, old.target], null)))
    then
        return new;
    end if;
    raise exception 'The log of moderation is only added to';
end $$;
