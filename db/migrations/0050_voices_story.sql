-- Stories people tell us, from the first draft to the answer. Owned by the voices capability.
-- Personal data: the words of drafts and stories (sensitive, with no name unless the teller wrote one) and, apart from
-- them, an e-mail address. No network address, agent or time of day: a story knows only the day it came.
-- Kept: drafts 30 days after they were last saved; addresses until the teller asks, or 12 months after the last answer.
create schema voices;
grant usage on schema voices to kept_public_site, kept_app;

-- What somebody began and has not sent. Staff have no right to its answers.
create table voices.draft (
  receipt_hash text primary key check (receipt_hash ~ '^[0-9a-f]{64}$'),
  answers      jsonb not null check (jsonb_typeof(answers) = 'object'),
  saved_on     date not null
);

alter table voices.draft enable row level security;
create policy own_code on voices.draft to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
create policy system_finds_old on voices.draft for select to kept_app using (access.is_system());
create policy system_forgets on voices.draft for delete to kept_app using (access.is_system());
grant select, insert, delete, update (answers, saved_on) on voices.draft to kept_public_site;
grant select (receipt_hash, saved_on), delete on voices.draft to kept_app;

-- One story, without its words. `id` and `reference` are random: neither tells the order in which stories came.
create table voices.story (
  id           uuid primary key,
  reference    text not null unique check (reference ~ '^[a-z0-9]{8}$'),
  receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
  came_by      text not null check (came_by in ('words', 'record')),
  teller       text not null check (teller in ('parent-carer', 'child-or-young-person', 'practitioner', 'not-said')),
  cornerstone  text, -- null: the teller did not know
  sharing      text not null check (sharing in ('everyone', 'staff', 'count')),
  received_on  date not null,
  record_key   text, -- of a story from an area's own record
  check ((came_by = 'record') = (record_key is not null))
);

-- Loading twice adds nothing. A story that was told has no key, and no entry here to wait for.
create unique index story_of_record on voices.story (record_key) where record_key is not null;

-- Whoever holds the code sees that one story. Other rooms' rows that hang on a story inherit this by asking for it.
alter table voices.story enable row level security;
create policy own_code on voices.story for select to kept_public_site using (receipt_hash = access.receipt());
create policy tell_own on voices.story for insert to kept_public_site
  with check (receipt_hash = access.receipt() and came_by = 'words');
create policy staff_read on voices.story for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy system_loads on voices.story for insert to kept_app with check (access.is_system());
grant select (id, receipt_hash, teller, cornerstone, sharing, received_on) on voices.story to kept_public_site;
grant insert (id, reference, receipt_hash, came_by, teller, cornerstone, sharing, received_on)
  on voices.story to kept_public_site;
grant select, insert on voices.story to kept_app;

create function voices.may_read_originals() returns boolean language sql stable
  return access.has_role('reader') or access.has_role('answerer') or access.has_role('safeguarding-lead');

-- The words as they came, names and all: the few who read stories, and whoever told it.
create table voices.original (
  receipt_hash text primary key references voices.story (receipt_hash) on delete cascade,
  words        text not null check (char_length(words) between 1 and 10000)
);

alter table voices.original enable row level security;
create policy own_code on voices.original to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
create policy readers on voices.original for select to kept_app using (voices.may_read_originals());
create policy system_loads on voices.original for insert to kept_app with check (access.is_system());
grant select, insert on voices.original to kept_public_site, kept_app;

-- Where to send "your answer is there". The system alone reads it, to send mail; the teller can only take it away.
create table voices.contact (
  receipt_hash text primary key references voices.story (receipt_hash) on delete cascade,
  email        text not null check (char_length(email) between 3 and 254)
);

alter table voices.contact enable row level security;
create policy own_code on voices.contact to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
create policy system_sends on voices.contact for select to kept_app using (access.is_system());
create policy system_forgets on voices.contact for delete to kept_app using (access.is_system());
grant select (receipt_hash), insert (receipt_hash, email), delete on voices.contact to kept_public_site;
grant select, delete on voices.contact to kept_app;
