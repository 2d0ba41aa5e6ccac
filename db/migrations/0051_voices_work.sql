-- What staff do with a story: read it, take names out, answer, record its outcome, publish it. Owned by voices.
-- Each is a record with its day and its author; nothing is overwritten, a later row counts.
-- Personal data: words with names taken out, what we wrote back, names and jobs of staff.
-- Kept: as long as the story.

create table voices.reading (
  story_id uuid not null references voices.story (id) on delete cascade,
  by_id    text not null,
  by_name  text not null,
  by_job   text not null,
  read_on  date not null,
  primary key (story_id, by_id)
);

-- The words with names taken out, in versions; or the decision not to publish, with its reason.
create table voices.clearing (
  story_id   uuid not null references voices.story (id) on delete cascade,
  version    int not null check (version > 0),
  kind       text not null check (kind in ('cleared', 'not-to-publish')),
  words      text check (char_length(words) between 1 and 12000),
  why        text check (char_length(why) between 1 and 2000),
  by_id      text not null,
  by_name    text not null,
  by_job     text not null,
  cleared_on date not null,
  primary key (story_id, version),
  check ((kind = 'cleared') = (words is not null)),
  check ((kind = 'not-to-publish') = (why is not null))
);

-- What we wrote back. A second answer adds to the first.
create table voices.answer (
  story_id        uuid not null references voices.story (id) on delete cascade,
  nth             int not null check (nth > 0),
  words           text not null check (char_length(words) between 1 and 10000),
  by_id           text not null,
  by_name         text not null,
  by_job          text not null,
  by_organisation text not null,
  answered_on     date not null,
  primary key (story_id, nth)
);

-- What came of it. The newest counts; the earlier ones stay.
create table voices.outcome (
  story_id   uuid not null references voices.story (id) on delete cascade,
  nth        int not null check (nth > 0),
  kind       text not null check (kind in ('changed-plan', 'no-change')),
  text       text not null check (text <> ''),
  why        text check (why <> ''),
  by_id      text not null,
  by_name    text not null,
  by_job     text not null,
  decided_on date not null,
  primary key (story_id, nth),
  check (kind <> 'no-change' or why is not null) -- "no" is an answer only with its reason
);

-- The number a published story goes by. Drawn by lot when it is published, so that it tells nothing of when it came.
create table voices.public_number (
  story_id uuid primary key references voices.story (id) on delete cascade,
  number   int not null unique check (number > 0),
  given_on date not null
);

-- News the teller is owed. The system turns each into a mail, if there is an address, and marks it handled.
create table voices.news (
  id         uuid primary key default gen_random_uuid(),
  story_id   uuid not null references voices.story (id) on delete cascade,
  kind       text not null check (kind in ('answered', 'outcome')),
  by_name    text not null,
  made_on    date not null,
  handled_on date
);
create index news_to_send on voices.news (id) where handled_on is null;

alter table voices.reading enable row level security;
alter table voices.clearing enable row level security;
alter table voices.answer enable row level security;
alter table voices.outcome enable row level security;
alter table voices.public_number enable row level security;
alter table voices.news enable row level security;

create function voices.is_staff() returns boolean language sql stable
  return access.actor() is not null or access.is_system();

create policy own_story on voices.reading for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
create policy staff_read on voices.reading for select to kept_app using (voices.is_staff());
create policy own_name on voices.reading for insert to kept_app
  with check (access.is_system() or (voices.may_read_originals() and by_id = access.actor()));

create policy own_story on voices.clearing for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
-- "Only the staff who read stories" means it: whoever sorts stories into themes sees those meant for everyone.
create policy readers_and_themers on voices.clearing for select to kept_app
  using (voices.may_read_originals() or access.is_system()
    or exists (select from voices.story s where s.id = story_id and s.sharing = 'everyone'));
create policy own_name on voices.clearing for insert to kept_app
  with check (access.is_system() or (voices.may_read_originals() and by_id = access.actor()));

create policy own_story on voices.answer for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
create policy staff_read on voices.answer for select to kept_app using (voices.is_staff());
create policy own_name on voices.answer for insert to kept_app
  with check (access.is_system() or (access.has_role('answerer') and by_id = access.actor()));

create policy own_story on voices.outcome for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
create policy staff_read on voices.outcome for select to kept_app using (voices.is_staff());
create policy own_name on voices.outcome for insert to kept_app
  with check (access.is_system() or by_id = access.actor());

create policy staff on voices.public_number to kept_app using (voices.is_staff()) with check (voices.is_staff());

create policy staff_tell on voices.news for insert to kept_app with check (voices.is_staff());
create policy system_sends on voices.news for select to kept_app using (access.is_system());
create policy system_marks on voices.news for update to kept_app using (access.is_system());

grant select (story_id, by_job, read_on) on voices.reading to kept_public_site;
grant select (story_id, version, kind, words, why, by_job, cleared_on) on voices.clearing to kept_public_site;
grant select (story_id, nth, words, by_name, by_job, by_organisation, answered_on) on voices.answer to kept_public_site;
grant select (story_id, nth, kind, text, why, by_name, by_job, decided_on) on voices.outcome to kept_public_site;
grant select, insert on voices.reading, voices.clearing, voices.answer, voices.outcome, voices.public_number to kept_app;
grant select, insert, update (handled_on) on voices.news to kept_app;
