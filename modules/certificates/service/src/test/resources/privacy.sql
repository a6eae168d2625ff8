insert into achievement (run, person, name, edition, percent)
values ('00000000-0000-7000-8000-000000000001', :person, :name, '00000000-0000-7000-8000-000000000003', 80);
insert into run (id, course, institution, paper, motif, zone, certificate)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'I', 'river', 'waves', 'UTC', false);
insert into run_team (run_id, person, lead) values ('00000000-0000-7000-8000-000000000001', :person, true);
insert into certificate (id, run, person, kind, version, record, record_seal, state, state_since, state_seal, issued_at)
values ('perpetua', '00000000-0000-7000-8000-000000000001', :person, 'COMPLETION', 1, '{"name": "Perpetua"}', '', 'VALID', now(), '', now());
insert into outbox (id, topic, type, source, key, time, data, published_at)
values (gen_random_uuid(), 'palavra.certificates.v1', 'x', 'certificates', 'key', now(), '{"person": "' || :person || '"}', now());
