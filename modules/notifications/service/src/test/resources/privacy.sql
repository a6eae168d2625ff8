insert into run (id, state, source, titles)
values ('00000000-0000-7000-8000-000000000001', 'RUNNING', '00000000-0000-7000-8000-000000000003', '{}');
insert into seat (run, person, edition, state, staff)
values ('00000000-0000-7000-8000-000000000001', :person, '00000000-0000-7000-8000-000000000003', 'ACTIVE', true);
insert into thread (id, run, author, title, language)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', :person, 'The well of Perpetua', 'en');
insert into follower (thread, person, following) values ('00000000-0000-7000-8000-000000000011', :person, true);
insert into mute (person, muted)
values (:person, '00000000-0000-7000-8000-00000000000b'), ('00000000-0000-7000-8000-00000000000b', :person);
insert into reader (person, name, email, language, zone, seen_at) values (:person, :name, :email, 'en', 'UTC', now());
insert into notice (id, person, kind, subject, words, at)
values ('00000000-0000-7000-8000-000000000021', :person, 'SILENCED', 'x', 'Rest, Perpetua', now());
insert into choice (person, matter, tray, mail) values (:person, 'MENTIONS', true, 'NOW');
insert into letter (id, person, address, notices, kinds, made_at, next_at)
values ('00000000-0000-7000-8000-000000000031', :person, :email, '{00000000-0000-7000-8000-000000000021}', '{SILENCED}', now(), null);
insert into kept_mail (id, person, address, subject, text, source, at)
values ('00000000-0000-7000-8000-000000000041', :person, :email, 'Rest', 'Hello Perpetua', 'To: perpetua@example.org', now());
insert into announcement (id, run, author, name, key, title, words, language, segment, at, sent_at)
values ('00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-000000000001', :person, :name, 'a', 'Welcome', 'To all', 'en', 'ALL', now(), now()),
       ('00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-000000000001', :person, :name, 'b', 'From Perpetua', 'Later', 'en', 'ALL',
        now() + interval '9 days', null);
insert into outbox (id, topic, type, source, key, time, data, published_at)
values (gen_random_uuid(), 'palavra.notifications.v1', 'x', 'notifications', 'key', now(), '{"person": "' || :person || '"}', now());
