-- Passages of stories, coded by people, two of them apart where the area says so. Owned by the coding capability.
-- Personal data: which passage of which story was put where (sensitive, without a name), words that a suggestion rests on,
-- and the names of staff who read. No words of a story are copied but those a suggestion names.
-- Kept: as long as the story; it goes when the story goes.
create schema coding;

-- One person's coding of one story, or what two agreed on (`agreed`). Offsets count in the text of this hash.
create table coding.reading (
  id         uuid primary key,
  story_id   uuid not null references voices.story (id) on delete cascade,
  kind       text not null check (kind in ('own', 'agreed')),
  words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
  needs_two  boolean not null,
  by_id      text not null,
  by_name    text not null,
  begun_on   date not null,
  unique (story_id, words_hash, kind, by_id)
);

create table coding.passage (
  id       uuid primary key,
  reading  uuid not null references coding.reading on delete cascade,
  from_at  int not null check (from_at >= 0),
  to_at    int not null check (to_at > from_at),
  theme    text not null references themes.theme,
  side     text not null check (side in ('strength', 'development')),
  quote    boolean not null default false,
  unique (reading, from_at, to_at, theme, side)
);

-- Few but serious, marked while reading; it goes to the lane when the story is settled.
create table coding.serious (
  id       uuid primary key,
  reading  uuid not null references coding.reading on delete cascade,
  from_at  int not null check (from_at >= 0),
  to_at    int not null check (to_at > from_at),
  title    text not null check (char_length(title) between 1 and 200),
  why      text not null check (char_length(why) between 1 and 500),
  cornerstone text not null
);

-- A reading that is done. Two at the most for one text of one story, and one that both agreed on (0).
create table coding.finish (
  reading     uuid primary key references coding.reading on delete cascade,
  story_id    uuid not null references voices.story (id) on delete cascade,
  words_hash  text not null,
  nth         int not null check (nth in (0, 1, 2)),
  said        text not null check (said in ('coded', 'nothing')),
  note        text check (char_length(note) between 1 and 1000),
  finished_on date not null,
  unique (story_id, words_hash, nth),
  check ((nth = 0) = (note is not null))
);

-- Who agreed to what was talked through.
create table coding.agreed_by (
  reading     uuid not null references coding.reading on delete cascade,
  person_id   text not null,
  person_name text not null,
  primary key (reading, person_id)
);

-- Left for somebody else.
create table coding.passed_on (
  story_id  uuid not null references voices.story (id) on delete cascade,
  by_id     text not null,
  passed_on date not null,
  primary key (story_id, by_id)
);

-- What the machine suggested to one reader, and what that reader did with it.
create table coding.suggestion (
  reading    uuid not null references coding.reading on delete cascade,
  theme      text not null references themes.theme,
  side       text not null check (side in ('strength', 'development')),
  place      int not null check (place >= 1), -- 1: shown first
  score      double precision not null,
  because    text[] not null,
  offered_on date not null,
  became     text check (became in ('accepted', 'changed', 'refused')), -- null until the reading is done
  primary key (reading, theme, side)
);

alter table coding.reading enable row level security;
alter table coding.passage enable row level security;
alter table coding.serious enable row level security;
alter table coding.finish enable row level security;
alter table coding.agreed_by enable row level security;
alter table coding.passed_on enable row level security;
alter table coding.suggestion enable row level security;

-- That somebody reads a story is no secret. What they coded is, from everybody else, until as many as must have read it.
create policy themers_read on coding.reading for select to kept_app
  using (access.has_role('themer') or access.is_system());
create policy themers_add on coding.reading for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());
create policy themers_read on coding.finish for select to kept_app
  using (access.has_role('themer') or access.is_system());
create policy own_finish on coding.finish for insert to kept_app
  with check (exists (select from coding.reading r where r.id = reading and r.by_id = access.actor()
    and r.story_id = finish.story_id and r.words_hash = finish.words_hash and (r.kind = 'agreed') = (nth = 0)));

create function coding.may_see(of_reading uuid) returns boolean language sql stable as $$
  select exists (
    select from coding.reading r where r.id = of_reading and (
      r.by_id = access.actor() or access.is_system()
      or (exists (select from coding.finish f where f.reading = r.id)
          and (r.kind = 'agreed' or not r.needs_two
               or (select count(*) from coding.finish f
                   where f.story_id = r.story_id and f.words_hash = r.words_hash and f.nth > 0) >= 2))))
$$;
-- An own reading that is not done yet: only then can it be changed.
create function coding.is_mine_and_open(of_reading uuid) returns boolean language sql stable as $$
  select exists (select from coding.reading r where r.id = of_reading and r.by_id = access.actor())
    and not exists (select from coding.finish f where f.reading = of_reading)
$$;

create policy blind on coding.passage for select to kept_app using (coding.may_see(reading));
create policy own_add on coding.passage for insert to kept_app with check (coding.is_mine_and_open(reading));
create policy own_take_out on coding.passage for delete to kept_app using (coding.is_mine_and_open(reading));
create policy blind on coding.serious for select to kept_app using (coding.may_see(reading));
create policy own_add on coding.serious for insert to kept_app with check (coding.is_mine_and_open(reading));
create policy own_take_out on coding.serious for delete to kept_app using (coding.is_mine_and_open(reading));
create policy themers_read on coding.agreed_by for select to kept_app
  using (access.has_role('themer') or access.is_system());
create policy own_add on coding.agreed_by for insert to kept_app with check (coding.is_mine_and_open(reading));
create policy own_read on coding.passed_on for select to kept_app
  using (by_id = access.actor() or access.is_system());
create policy own_add on coding.passed_on for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());
create policy own_read on coding.suggestion for select to kept_app
  using (access.is_system()
    or exists (select from coding.reading r where r.id = reading and r.by_id = access.actor()));
create policy own_add on coding.suggestion for insert to kept_app with check (coding.is_mine_and_open(reading));
create policy own_settle on coding.suggestion for update to kept_app using (coding.is_mine_and_open(reading));

create index passage_in_theme on coding.passage (theme, side);
create index reading_of_story on coding.reading (story_id);

grant usage on schema coding to kept_app;
grant select, insert on coding.reading, coding.agreed_by, coding.passed_on to kept_app;
-- Whether somebody found anything is not read back: the second reader is not told even that.
grant select (reading, story_id, words_hash, nth, note, finished_on), insert on coding.finish to kept_app;
grant select, insert, delete on coding.passage, coding.serious to kept_app;
grant select, insert on coding.suggestion to kept_app;
grant update (became) on coding.suggestion to kept_app;
grant execute on function coding.may_see(uuid), coding.is_mine_and_open(uuid) to kept_app;
alter table coding.serious alter title set statistics 0, alter why set statistics 0;
alter table coding.finish alter note set statistics 0;
alter table coding.suggestion alter because set statistics 0;
