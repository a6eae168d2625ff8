insert into run (id, course, slug, institution, paper, motif, state, zone, self_paced, certificate, editions, team, taken)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'wells', 'I', 'river', 'waves', 'RUNNING', 'UTC', true,
        true, '[]', '[{"person": "' || :person || '", "name": "' || :name || '", "role": "LEAD"}]', 2);
insert into publication (id, edition, assessment)
values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', '{}');
insert into cohort (id, run, name)
values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000001', 'Monday');
insert into account (person, email, name, since) values (:person, :email, :name, now());

-- She learns here, and so does Otto; and she is asked into it by e-mail once more.
insert into enrollment (id, run, person, name, edition, state, staff, since, email)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', :person, :name,
        '00000000-0000-7000-8000-000000000004', 'ACTIVE', false, now(), null),
       ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-00000000000b', 'Otto',
        '00000000-0000-7000-8000-000000000004', 'ACTIVE', false, now(), null),
       ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000001', null, :name, null, 'INVITED', false, now(), :email);
insert into completion (enrollment, component, at)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000021', now());
insert into problem_state (enrollment, problem, attempts, hints, answers, draft, right_now)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000022', 1, 0, '{"a": "Perpetua"}', null, false);
insert into submission (id, enrollment, problem, key, attempt, publication, answers, earned, possible, at)
values ('00000000-0000-7000-8000-000000000031', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000022', 'one', 1,
        '00000000-0000-7000-8000-000000000003', '{"a": "Perpetua"}', 0, 1, now());
insert into late_answer (id, enrollment, problem, key, answers, received_at, why)
values ('00000000-0000-7000-8000-000000000032', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000022', 'two',
        '{"a": "Perpetua"}', now(), 'LATE');
insert into sitting (id, enrollment, part, number, began_at, ends_at, closes_at, answers, ended_at)
values ('00000000-0000-7000-8000-000000000033', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000023', 1, now(), now(), now(), '{}', now());
insert into poll_vote (enrollment, poll, run, choice, at)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000024', '00000000-0000-7000-8000-000000000001', 'a', now());
insert into cloud_entry (enrollment, cloud, run, edition, words, spellings, at)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000025', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000004', '{water}', '{Water}', now());
insert into assignment_work (id, enrollment, run, assignment, text, saved_at, handed_at, times, grader, grader_name)
values ('00000000-0000-7000-8000-000000000041', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000026', 'By Perpetua', now(), now(), 1, null, ''),
       ('00000000-0000-7000-8000-000000000042', '00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000026', 'By Otto', now(), now(), 1, :person, :name);
insert into assignment_file (id, work, name, bytes, data, at)
values ('00000000-0000-7000-8000-000000000043', '00000000-0000-7000-8000-000000000041', 'perpetua.txt', 1, 'x', now());
insert into assignment_mark (id, work, times, publication, text, lines, comment, earned, possible, person, name, at)
values ('00000000-0000-7000-8000-000000000044', '00000000-0000-7000-8000-000000000042', 1, '00000000-0000-7000-8000-000000000003', 'By Otto', '[]',
        'Well done', 1, 1, :person, :name, now());
insert into peer_review (id, work, times, reviewer, assignment, leased_until, lines, comment, report, sent_at)
values ('00000000-0000-7000-8000-000000000045', '00000000-0000-7000-8000-000000000042', 1, '00000000-0000-7000-8000-000000000011',
        '00000000-0000-7000-8000-000000000026', now(), '[]', 'Clear words', 'By Otto: rude', now()),
       ('00000000-0000-7000-8000-000000000046', '00000000-0000-7000-8000-000000000041', 1, '00000000-0000-7000-8000-000000000012',
        '00000000-0000-7000-8000-000000000026', now(), '[{"comment": "Perpetua"}]', 'Well written, Perpetua', '', now());
insert into grade_act (id, run, enrollment, kind, person, name, was, becomes, reason, at)
values ('00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000012', 'GIVEN', :person, :name,
        '0', '1', 'Well done', now()),
       ('00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'GIVEN', null, '', '0', '1',
        'For Perpetua', now());
insert into given_score (enrollment, block, earned, possible, act)
values ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000022', 1, 1, '00000000-0000-7000-8000-000000000052');
insert into rescore (id, run, problem, only_higher, person, name, reason, asked_at, reached, finished_at)
values ('00000000-0000-7000-8000-000000000053', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000022', true, :person, :name, 'Key',
        now(), '00000000-0000-7000-8000-000000000012', now());
insert into score_sheet (id, run, person, name, reason, unchanged, problems, at, applied_at)
values ('00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000001', :person, :name, 'File', 0, '[]', now(), now());
insert into score_sheet_line (sheet, enrollment, block, line, was, becomes)
values ('00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000022', 1, 0, 1);
insert into grading_policy (run, version, publication, policy, since, own, person, name, reason)
values ('00000000-0000-7000-8000-000000000001', 1, '00000000-0000-7000-8000-000000000003', '{}', now(), true, :person, :name, 'Fair');
insert into roster_deed (id, run, person, name, at, what)
values ('00000000-0000-7000-8000-000000000055', '00000000-0000-7000-8000-000000000001', :person, :name, now(), 'exported');
insert into cloud_act (id, run, cloud, word, hidden, person, name, at)
values ('00000000-0000-7000-8000-000000000056', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000025', 'mud', true, :person, :name, now());
insert into bulk (id, run, person, at, lines)
values ('00000000-0000-7000-8000-000000000057', '00000000-0000-7000-8000-000000000001', :person, now(), '[]'),
       ('00000000-0000-7000-8000-000000000058', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-00000000000b', now(), '[{"email": "Perpetua@example.org"}, {"email": "otto@example.org"}]');
insert into calendar (person, secret, since) values (:person, 'x', now());
insert into key_try (run, person, since, tries) values ('00000000-0000-7000-8000-000000000001', :person, now(), 1);
insert into outbox (id, topic, type, source, key, time, data, published_at)
values (gen_random_uuid(), 'palavra.learning.v1', 'x', 'learning', 'key', now(), '{"person": "' || :person || '"}', now());
