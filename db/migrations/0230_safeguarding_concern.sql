-- Concerns that somebody is not safe: why, who was told, who read it, and what was done. Owned by the safeguarding
-- capability. Personal data: what staff wrote about a concern (sensitive); ids, names and jobs of staff. A teller's words
-- are never copied here: a concern points at them. The minute it was raised is kept, unlike anywhere else, since
-- escalation counts minutes and a safeguarding record has to show how soon it was read.
-- Kept: as long as the site runs, until the safeguarding lead and the data protection officer agree a period. A concern
-- raised to try the alert out is deleted after 30 days.
create schema safeguarding;
grant usage on schema safeguarding to kept_public_site, kept_app;

create function safeguarding.leads() returns boolean language sql stable
  return access.has_role('safeguarding-lead');

-- One concern for each thing it is about: its id is a hash of the subject, so that raising twice is one concern.
create table safeguarding.concern (
  id        text primary key check (id ~ '^[0-9a-f]{32}$'),
  subject   text not null unique check (subject ~ '^[a-z][a-z-]*:[A-Za-z0-9-]{1,80}$'),
  place     text not null check (place ~ '^/staff(/|$)'), -- where to look
  raised_at timestamptz not null check (raised_at = date_trunc('minute', raised_at))
);

-- Why it was raised: words that a model found, a card that was chosen, or a person who pressed. Its id is a hash of all
-- of it, so that the same cause handed in twice is one.
create table safeguarding.cause (
  id        text primary key check (id ~ '^[0-9a-f]{32}$'),
  concern   text not null references safeguarding.concern (id) on delete cascade,
  raised_by text not null check (raised_by in ('words', 'card', 'person')),
  by_person text,
  by_name   text,
  by_job    text,
  signs     text[] not null check (array_to_string(signs, ' ') ~ '^([a-z]+(-[a-z]+)*( |$))*$'),
  note      text check (char_length(note) between 1 and 10000),
  raised_at timestamptz not null check (raised_at = date_trunc('minute', raised_at)),
  check ((raised_by = 'person') = (by_person is not null)),
  check ((by_person is null) = (by_name is null) and (by_person is null) = (by_job is null))
);

create index cause_of on safeguarding.cause (concern);

-- "I have read this." It ends the alarm for that cause.
create table safeguarding.reading (
  cause     text not null references safeguarding.cause (id) on delete cascade,
  by_person text not null,
  by_name   text not null,
  by_job    text not null,
  read_at   timestamptz not null,
  primary key (cause, by_person)
);

-- Who was told of which cause, and when. Once each: the letter is put into the outbox in the same transaction.
create table safeguarding.alert (
  cause   text not null references safeguarding.cause (id) on delete cascade,
  person  text not null,
  nth     int not null check (nth > 0), -- their place in the order
  told_at timestamptz not null,
  primary key (cause, person)
);

create index alert_of on safeguarding.alert (person);

-- What was done about it, each step with its day and author. Nothing is overwritten.
create table safeguarding.step (
  id        text primary key,
  concern   text not null references safeguarding.concern (id) on delete cascade,
  kind      text not null check (kind in ('did', 'closed', 'no-action', 'no-action-agreed', 'not-agreed', 'taken-back')),
  words     text check (char_length(words) between 1 and 10000),
  told_whom text check (char_length(told_whom) between 1 and 200),
  done_on   date,
  causes    int not null, -- how many causes there were: one that comes later opens it again
  by_person text,
  by_name   text,
  by_job    text,
  made_at   timestamptz not null,
  check ((kind = 'taken-back') = (by_person is null)),
  check (kind = 'taken-back' or words is not null),
  check ((kind = 'did') = (done_on is not null))
);

create index step_of on safeguarding.step (concern);

-- Who opened a concern, each time.
create table safeguarding.look (
  id        text primary key,
  concern   text not null references safeguarding.concern (id) on delete cascade,
  by_person text not null,
  by_name   text not null,
  by_job    text not null,
  looked_at timestamptz not null
);

create index look_of on safeguarding.look (concern);

-- In which order people are told. The newest version counts; names change, so it is not a setting of the area.
create table safeguarding.turn (
  version   int primary key check (version > 0),
  people    text[] not null,
  by_person text not null,
  by_name   text not null,
  set_at    timestamptz not null
);

alter table safeguarding.concern enable row level security;
alter table safeguarding.cause enable row level security;
alter table safeguarding.reading enable row level security;
alter table safeguarding.alert enable row level security;
alter table safeguarding.step enable row level security;
alter table safeguarding.look enable row level security;
alter table safeguarding.turn enable row level security;

-- Anybody raises one, in their own name or in none; only those who lead see it.
create policy leads_read on safeguarding.concern for select to kept_app
  using (safeguarding.leads() or access.is_system());
create policy visitors_raise on safeguarding.concern for insert to kept_public_site with check (true);
create policy staff_raise on safeguarding.concern for insert to kept_app
  with check (access.actor() is not null or access.is_system());
create policy system_forgets_tries on safeguarding.concern for delete to kept_app
  using (access.is_system() and subject like 'test:%');

-- Whoever told something may take it back: then the concern stays, and leads to it no more.
create policy system_cuts on safeguarding.concern for update to kept_app using (access.is_system());

create policy leads_read on safeguarding.cause for select to kept_app
  using (safeguarding.leads() or access.is_system());
create policy visitors_raise on safeguarding.cause for insert to kept_public_site
  with check (by_person is null and note is null);
create policy staff_raise on safeguarding.cause for insert to kept_app
  with check (access.is_system() or (access.actor() is not null and (by_person is null or by_person = access.actor())));

-- An administrator is told that something waits and whether it still does, and nothing of what it is.
create policy leads_and_told_read on safeguarding.reading for select to kept_app
  using (safeguarding.leads() or access.is_system() or access.has_role('administrator'));
create policy leads_acknowledge on safeguarding.reading for insert to kept_app
  with check (safeguarding.leads() and by_person = access.actor());

create policy leads_and_told_read on safeguarding.alert for select to kept_app
  using (safeguarding.leads() or access.is_system() or person = access.actor());
create policy system_tells on safeguarding.alert for insert to kept_app with check (access.is_system());

create policy leads_read on safeguarding.step for select to kept_app
  using (safeguarding.leads() or access.is_system());
create policy leads_write on safeguarding.step for insert to kept_app
  with check (safeguarding.leads() and by_person = access.actor() and kind not in ('taken-back', 'no-action-agreed'));
create policy system_notes on safeguarding.step for insert to kept_app
  with check (access.is_system() and kind = 'taken-back');
-- "No action" takes two people: whoever agrees is not who said so.
create policy second_look on safeguarding.step for insert to kept_app
  with check (safeguarding.leads() and by_person = access.actor() and kind = 'no-action-agreed' and exists (
    select 1 from safeguarding.step first
    where first.concern = step.concern and first.kind = 'no-action' and first.by_person <> access.actor()));

create policy leads_read on safeguarding.look for select to kept_app
  using (safeguarding.leads() or access.is_system());
create policy leads_are_noted on safeguarding.look for insert to kept_app
  with check (safeguarding.leads() and by_person = access.actor());

create policy leads_and_administrators_read on safeguarding.turn for select to kept_app
  using (safeguarding.leads() or access.is_system() or access.has_role('administrator'));
create policy leads_and_administrators_set on safeguarding.turn for insert to kept_app
  with check ((safeguarding.leads() or access.has_role('administrator')) and by_person = access.actor());

-- Adding and reading only; a visitor adds and reads nothing back.
grant insert (id, subject, place, raised_at) on safeguarding.concern to kept_public_site;
grant insert (id, concern, raised_by, signs, raised_at) on safeguarding.cause to kept_public_site;
grant select, insert on safeguarding.concern, safeguarding.cause, safeguarding.reading, safeguarding.alert,
  safeguarding.step, safeguarding.look, safeguarding.turn to kept_app;
grant delete, update (subject, place) on safeguarding.concern to kept_app;
