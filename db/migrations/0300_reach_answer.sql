-- Who told us: three answers, asked once and kept apart from the words; and who goes to listen where nobody was heard.
-- Owned by the reach capability.
-- Personal data: an age phase, a district, a broad kind of need and who was telling, with the month; no story, no name, no day. A row's key
-- is a keyed hash that only the teller's own code leads to.
-- Kept: answers 36 months, or until the teller takes them or their story back. Visits and what came of them: for good.
create schema reach;
grant usage on schema reach to kept_public_site, kept_app;

create table reach.answer (
  key         text primary key check (key ~ '^[0-9a-f]{64}$'),
  phase       text,
  district    text,
  need        text,
  role        text, -- who was telling, as on the story
  cornerstone text, -- as on the story, so that what people say most can be weighed by who they are
  told_in     date not null check (extract(day from told_in) = 1)
);

-- For the public, the receipt of the transaction is this key and not that of the story: one cannot lead to the other.
alter table reach.answer enable row level security;
create policy own_answers on reach.answer to kept_public_site
  using (key = access.receipt()) with check (key = access.receipt());
-- No account reads a row: five answers in one row could tell who somebody is. The system counts, and staff see counts.
create policy system_counts on reach.answer for select to kept_app using (access.is_system());
create policy system_loads on reach.answer for insert to kept_app with check (access.is_system());
create policy system_forgets on reach.answer for delete to kept_app using (access.is_system());
grant select, delete, insert (key, phase, district, need, role, cornerstone, told_in) on reach.answer to kept_public_site;
grant select, insert, delete on reach.answer to kept_app;

-- Somebody will go and listen to a group that has not been heard.
create table reach.visit (
  id              uuid primary key,
  question        text not null check (question in ('phase', 'district', 'need', 'role')),
  group_key       text not null check (group_key <> ''),
  what            text not null check (char_length(what) between 1 and 500),
  owner_id        text not null,
  owner_name      text not null,
  owner_job       text not null,
  due_on          date not null,
  made_on         date not null,
  made_by         text not null
);

create table reach.visit_result (
  visit_id  uuid primary key references reach.visit (id),
  result    text not null check (char_length(result) between 1 and 2000),
  by_name   text not null,
  done_on   date not null
);

alter table reach.visit enable row level security;
alter table reach.visit_result enable row level security;
create policy everyone_sees on reach.visit for select using (true);
create policy everyone_sees on reach.visit_result for select using (true);
create policy staff_plan on reach.visit for insert to kept_app with check (access.actor() is not null);
create policy staff_tell on reach.visit_result for insert to kept_app with check (access.actor() is not null);
grant select (id, question, group_key, what, owner_job, due_on, made_on) on reach.visit to kept_public_site;
grant select (visit_id, result, done_on) on reach.visit_result to kept_public_site;
grant select, insert on reach.visit, reach.visit_result to kept_app;

create trigger tell_changed after insert or update or delete on reach.visit
  for each statement execute function platform.notify_changed();
create trigger tell_changed after insert or update or delete on reach.visit_result
  for each statement execute function platform.notify_changed();
