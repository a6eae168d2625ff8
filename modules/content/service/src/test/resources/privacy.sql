insert into course (id, institution, number, run_name, run, slug, paper, motif, owner, policy)
values ('00000000-0000-7000-8000-000000000001', 'Walkers', 'W', 'W', '00000000-0000-7000-8000-000000000002', 'walk', 'river', 'waves', :person, '{}');
insert into edition (id, course, language, community, source)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', 'en', '', true);
insert into block (id, course, source_id, kind, position, visible, assignment_type, graded)
values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000001', 'b', 'UNIT', 0, true, '', false);
insert into publication (id, course, edition, language, number, hash, outline, policy, at, person, person_name)
values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000003', 'en', 1, 'h', '{}', '{}',
        now(), :person, :name);
insert into import (id, person, at, file_name, course, edition, title, kept, changed, dropped, report)
values ('00000000-0000-7000-8000-000000000006', :person, now(), 'walk.tar.gz', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000003', 'Walk', 0, 0, 0, '{}');
insert into run (id, course) values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001');
insert into run_member (run, person, role) values ('00000000-0000-7000-8000-000000000002', :person, 'LEAD');
insert into revision (edition, block, number, title, body, hash, person, person_name, at, minor)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', 1, 'Walk', null, 'h', :person, :name, now(), false);
insert into act (id, edition, person, at, kind, block, title, inverse)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000003', :person, now(), 'ADD', '00000000-0000-7000-8000-000000000004', 'Walk', '{}');
insert into kept (person, edition, block, writing, at)
values (:person, '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', 'By Perpetua', now());
insert into release (id, edition, person, person_name, note, at)
values ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000003', :person, :name, '', now() + interval '9 years');
insert into target (edition, block, field, text, status, machine, version, person, person_name, at, source_text, source_hash)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', 'title', 'Andar', 'DRAFT', false, 1, :person, :name, now(), 'Walk', 'h');
insert into target_version (edition, block, field, version, text, act, note, source_text, words, person, person_name, at)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', 'title', 1, 'Andar', 'SAVED', '', 'Walk', 1, :person, :name, now());
insert into adaptation (edition, block, kind, reason, person, person_name, at)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', 'HIDDEN', 'Elsewhere', :person, :name, now());
insert into review_task (id, edition, block, unit, title, removed, was, becomes, at, decision, person, decided_at)
values ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004',
        '00000000-0000-7000-8000-000000000004', 'Walk', false, '', '', now(), 'KEPT', :person, now());
insert into desk_act (id, edition, block, act, note, person, person_name, at)
values ('00000000-0000-7000-8000-000000000014', '00000000-0000-7000-8000-000000000003', null, 'GATE', '', :person, :name, now());
insert into desk_note (id, edition, block, field, person, person_name, at, text)
values ('00000000-0000-7000-8000-000000000015', '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', 'title', :person, :name, now(), 'Which one?');
insert into unit_hold (edition, unit, person, person_name, until)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', :person, :name, now());
insert into outbox (id, topic, type, source, key, time, data, published_at)
values (gen_random_uuid(), 'palavra.content.v1', 'x', 'content', 'key', now(), '{"person": "' || :person || '"}', now());
