-- Who is being forgotten. It is told until nothing can come late any more; then the row loses its person.
create table erasure (
    id           uuid        primary key,
    person       uuid,
    texts        boolean     not null,
    certificates boolean     not null,
    asked_at     timestamptz not null,
    times        integer     not null default 0,
    next_at      timestamptz,
    finished_at  timestamptz,
    check ((person is null) = (finished_at is not null)),
    check ((next_at is null) = (finished_at is not null))
);
create index erasure_next on erasure (next_at) where next_at is not null;

-- A deed stays as it is, also when somebody in it is erased: it may lose a name, to an id that nobody has rights under.
create or replace function refuse_change() returns trigger language plpgsql set search_path from current as
$$
declare
    names text[] := array['person', 'person_name', 'what', 'was', 'becomes'];
begin
    if to_jsonb(new) - names = to_jsonb(old) - names
        and (new.person = old.person and new.person_name = old.person_name or new.person_name = '—')
        and (new.what = old.what and new.was = old.was and new.becomes = old.becomes
            or new.what ~ '^(join|leave) ' and split_part(new.what, ' ', 1) = split_part(old.what, ' ', 1)
                and right(old.was, length(new.was)) = new.was and right(old.becomes, length(new.becomes)) = new.becomes)
        and not exists (select 1 from role_grant where person = new.person and new.person <> old.person)
    then
        return new;
    end if;
    raise exception 'what was done is never altered';
end $$;
