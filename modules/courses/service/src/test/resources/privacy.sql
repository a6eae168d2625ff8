insert into institution (id, slug, name) values ('00000000-0000-7000-8000-000000000001', 'walkers', 'Walkers');
insert into course (id, institution_id, slug, paper, motif)
values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'walk', 'river', 'waves');
insert into run (id, course_id, name, state, zone, self_paced, certificate)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', '', 'DRAFT', 'UTC', true, false);
insert into role_grant (id, person, person_name, role, scope, scope_id, granted_at, granted_by)
values ('00000000-0000-7000-8000-000000000011', :person, :name, 'AUTHOR', 'RUN', '00000000-0000-7000-8000-000000000003', now(), :person),
       ('00000000-0000-7000-8000-000000000012', :person, :name, 'LEAD', 'INSTITUTION', '00000000-0000-7000-8000-000000000001', now(), :person),
       ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-00000000000b', 'Otto', 'LEAD', 'RUN',
        '00000000-0000-7000-8000-000000000003', now(), :person);
insert into invitation (id, run_id, email, role, invited_at, invited_by)
values ('00000000-0000-7000-8000-000000000021', '00000000-0000-7000-8000-000000000003', :email, 'AUTHOR', now(), '00000000-0000-7000-8000-00000000000b'),
       ('00000000-0000-7000-8000-000000000022', '00000000-0000-7000-8000-000000000003', 'otto@example.org', 'AUTHOR', now(), :person);
insert into deed (id, at, person, person_name, what, run_id, was, becomes)
values ('00000000-0000-7000-8000-000000000031', now(), :person, :name, 'state', '00000000-0000-7000-8000-000000000003', 'DRAFT', 'ANNOUNCED'),
       ('00000000-0000-7000-8000-000000000032', now(), '00000000-0000-7000-8000-00000000000b', 'Otto', 'join ' || :person,
        '00000000-0000-7000-8000-000000000003', '', 'Perpetua AUTHOR');
insert into erasure (id, person, texts, certificates, asked_at, next_at)
values ('00000000-0000-7000-8000-000000000041', :person, false, false, now(), now() + interval '1 hour');
insert into outbox (id, topic, type, source, key, time, data, published_at)
values (gen_random_uuid(), 'palavra.courses.v1', 'x', 'courses', 'key', now(), '{"person": "' || :person || '"}', now());
