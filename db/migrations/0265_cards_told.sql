-- What children and young people said with cards, and the cards we answered with. Owned by the cards capability.
-- Personal data: answers of a child with no name, unless they typed one; apart from them whether somebody helped, and an
-- age band, never a date of birth; the name of the member of staff who answered.
-- Kept: cards nobody sent 3 days after they were last touched; the others with the story.
create schema cards;
grant usage on schema cards to kept_public_site, kept_app;

-- What a child has begun and has not sent. Staff have no right to its answers.
create table cards.draft (
  receipt_hash text primary key check (receipt_hash ~ '^[0-9a-f]{64}$'),
  answers      jsonb not null check (jsonb_typeof(answers) = 'object'),
  saved_on     date not null
);

alter table cards.draft enable row level security;
create policy own_code on cards.draft to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
create policy system_finds_old on cards.draft for select to kept_app using (access.is_system());
create policy system_forgets on cards.draft for delete to kept_app using (access.is_system());
grant select, insert, delete, update (answers, saved_on) on cards.draft to kept_public_site;
grant select (receipt_hash, saved_on), delete on cards.draft to kept_app;

-- One story that came in cards. Who sat there and how old they are stands here, apart from what they said.
create table cards.told (
  story_id    uuid primary key references voices.story (id) on delete cascade,
  reference   text not null unique,
  with_helper boolean not null,
  age_band    text not null check (age_band in ('under-13', '13-to-15', '16-to-25', 'not-said')),
  told_on     date not null
);

-- One answer, in the words and with the picture the child saw: a question may be worded anew later.
create table cards.answer (
  story_id uuid not null references cards.told on delete cascade,
  nth      int not null check (nth >= 1),
  topic    text not null,
  question text not null, -- a key of the set of cards
  asked    text not null,
  card     text not null, -- a key of the set, or 'not-known', 'not-say', 'skipped'
  said     text not null,
  picture  text not null,
  more     text check (char_length(more) between 1 and 1000),
  primary key (story_id, nth)
);

-- What a named person answered, in cards. A later version stands in front of an earlier one, which stays.
create table cards.reply (
  story_id    uuid not null references cards.told on delete cascade,
  version     int not null check (version >= 1),
  nth         int not null check (nth between 1 and 4),
  picture     text not null,
  sentence    text not null check (char_length(sentence) between 1 and 120),
  by_id       text not null,
  by_name     text not null,
  by_job      text not null,
  answered_on date not null,
  primary key (story_id, version, nth)
);

alter table cards.told enable row level security;
alter table cards.answer enable row level security;
alter table cards.reply enable row level security;

-- The child, by the code of the story. Whoever may see the story may see what hangs on it.
create policy own_code on cards.told for insert to kept_public_site
  with check (exists (select 1 from voices.story s where s.id = story_id));
create policy own_code on cards.answer for select to kept_public_site
  using (exists (select 1 from voices.story s where s.id = story_id));
create policy tell_own on cards.answer for insert to kept_public_site
  with check (exists (select 1 from voices.story s where s.id = story_id));
create policy own_code on cards.reply for select to kept_public_site
  using (exists (select 1 from voices.story s where s.id = story_id));
grant insert (story_id, reference, with_helper, age_band, told_on) on cards.told to kept_public_site;
grant select (story_id, nth, asked, said, picture, more),
  insert (story_id, nth, topic, question, asked, card, said, picture, more) on cards.answer to kept_public_site;
grant select (story_id, version, nth, picture, sentence, by_name, by_job, answered_on) on cards.reply to kept_public_site;

-- Whoever is signed in types in what came on paper, as stories on paper are typed in.
create policy staff_type_in on cards.told for insert to kept_app with check (access.actor() is not null);
create policy staff_type_in on cards.answer for insert to kept_app with check (access.actor() is not null);
grant insert on cards.told, cards.answer to kept_app;

-- Those who read stories.
create policy readers on cards.told for select to kept_app using (voices.may_read_originals());
create policy readers on cards.answer for select to kept_app using (voices.may_read_originals());
create policy readers on cards.reply for select to kept_app using (voices.may_read_originals());
create policy answerers_add on cards.reply for insert to kept_app
  with check (access.has_role('answerer') and by_id = access.actor());
grant select on cards.told, cards.answer to kept_app;
grant select, insert on cards.reply to kept_app;
