insert into run (id, course, state, source, titles, languages)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'RUNNING',
        '00000000-0000-7000-8000-000000000003', '{}', '{en}');
insert into topic (id, run, name, position)
values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000001', 'General', 1);
insert into participant (run, person, name, language, enrolled, staff)
values ('00000000-0000-7000-8000-000000000001', :person, :name, 'en', true, true),
       ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-00000000000b', 'Otto', 'en', true, false);

-- Hers, with Otto's response; and Otto's, in which she did what a team does.
insert into thread (id, run, kind, topic, title, author, language, at, last_at, last_author, closed_why, closed_by, closed_at)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', 'QUESTION',
        '00000000-0000-7000-8000-000000000004', 'How deep is the well of Perpetua', :person, 'en', now(), now(), :person, 'Solved', :person, now()),
       ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000001', 'QUESTION',
        '00000000-0000-7000-8000-000000000004', 'Which roof is best', '00000000-0000-7000-8000-00000000000b', 'en', now(), now(),
        '00000000-0000-7000-8000-00000000000b', null, null, null);
insert into post (id, run, thread, level, author, key, language, at, markdown, html, renderer, endorsed_by, endorsed_at, hidden_by)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011',
        0, :person, 'one', 'en', now(), 'Ask Perpetua about it', '<p>Ask Perpetua about it</p>', 1, null, null, null),
       ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011',
        1, '00000000-0000-7000-8000-00000000000b', 'two', 'en', now(), 'Nine metres', '<p>Nine metres</p>', 1, :person, now(), :person),
       ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012',
        0, '00000000-0000-7000-8000-00000000000b', 'three', 'en', now(), 'Which one', '<p>Which one</p>', 1, null, null, null);
insert into post_version (post, until, markdown, by, reason, note)
values ('00000000-0000-7000-8000-000000000011', now(), 'Ask Perpetua', :person, null, null);
insert into translation (post, language, markdown, html, renderer, author, at)
values ('00000000-0000-7000-8000-000000000012', 'pt', 'Qual', '<p>Qual</p>', 1, :person, now());
insert into draft (person, run, about, key, kind, title, markdown, at)
values (:person, '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001', 'four', 'QUESTION', 'T', 'M', now());
insert into vote (post, person) values ('00000000-0000-7000-8000-000000000012', :person);
insert into flag (post, person, note, overturned_by)
values ('00000000-0000-7000-8000-000000000012', :person, 'It names Perpetua', :person);
insert into review (id, cause, run, post, author, language, at, appeal, against, claimed_by, verdict, decided_by, decided_at)
values ('00000000-0000-7000-8000-000000000021', 'APPEALED', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000011', :person, 'en', now(), 'I am Perpetua', :person, :person, 'KEEP', :person, now()),
       ('00000000-0000-7000-8000-000000000022', 'REPORTED', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-00000000000b', 'en', now(), null, null, :person, null, null, null);
insert into restraint (id, kind, person, run, reason, notice, by, by_power, at, until, lifted_by)
values ('00000000-0000-7000-8000-000000000031', 'SILENCE', :person, '00000000-0000-7000-8000-000000000001', 'OTHER', 'Rest', :person, 1,
        now() - interval '2 days', now() - interval '1 day', :person);
insert into reading (thread, person, read_at, following) values ('00000000-0000-7000-8000-000000000012', :person, now(), true);
insert into reader (person, languages) values (:person, '{en}');
insert into mute (person, muted)
values (:person, '00000000-0000-7000-8000-00000000000b'), ('00000000-0000-7000-8000-00000000000b', :person);
insert into moderation (run, target, actor, mark, set_on, person)
values ('00000000-0000-7000-8000-000000000001', :person, :person, 'SILENCE', true, :person);
insert into outbox (id, topic, type, source, key, time, data, published_at)
values (gen_random_uuid(), 'palavra.forums.v1', 'palavra.forums.person-called.v1', 'forums', 'key', now(),
        '{"person": "' || :person || '", "name": "' || :name || '"}', now());
