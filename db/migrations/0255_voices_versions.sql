-- Different versions of one experience: they stand side by side and are never merged. Owned by voices.
-- Personal data: names and jobs of staff who linked two stories; a teller's link carries none.
-- Kept: with the stories. A link that was taken away stays on record with its reason.
create table voices.link (
  id        uuid primary key,
  one       uuid not null references voices.story (id) on delete cascade,
  other     uuid not null references voices.story (id) on delete cascade,
  by_teller boolean not null,
  by_id     text,
  by_job    text,
  why       text check (char_length(why) between 1 and 500),
  linked_on date not null,
  check (one <> other),
  check (by_teller = (by_id is null))
);
create index link_one on voices.link (one);
create index link_other on voices.link (other);

create table voices.unlink (
  link_id     uuid primary key references voices.link (id) on delete cascade,
  by_id       text not null,
  by_job      text not null,
  why         text not null check (char_length(why) between 1 and 500),
  unlinked_on date not null
);

-- Published numbers that stand side by side now: made from the links. Numbers of stories, and nothing of who or when.
create table voices.beside (
  number int not null references voices.public_number (number) on delete cascade,
  other  int not null references voices.public_number (number) on delete cascade,
  primary key (number, other)
);

-- "I was there too", told with the number of a public story by whoever holds a code. A person looks before it shows.
create table voices.was_there (
  id       uuid primary key,
  story_id uuid not null references voices.story (id) on delete cascade,
  number   int not null,
  said_on  date not null,
  unique (story_id, number)
);

alter table voices.link enable row level security;
alter table voices.unlink enable row level security;
alter table voices.beside enable row level security;
alter table voices.was_there enable row level security;

create policy staff_read on voices.link for select to kept_app using (voices.is_staff());
create policy readers_link on voices.link for insert to kept_app
  with check (voices.may_read_originals() and (by_id = access.actor() or by_teller));
create policy staff_read on voices.unlink for select to kept_app using (voices.is_staff());
create policy own_name on voices.unlink for insert to kept_app
  with check (voices.may_read_originals() and by_id = access.actor());
create policy everyone_reads on voices.beside for select using (true);
create policy staff_put on voices.beside for insert to kept_app with check (voices.is_staff());
create policy staff_take on voices.beside for delete to kept_app using (voices.is_staff());
create policy own_story on voices.was_there to kept_public_site
  using (exists (select from voices.story s where s.id = story_id))
  with check (exists (select from voices.story s where s.id = story_id));
create policy readers on voices.was_there for select to kept_app using (voices.may_read_originals() or access.is_system());

grant select, insert on voices.link, voices.unlink to kept_app;
grant select, insert, delete on voices.beside to kept_app;
grant select on voices.was_there to kept_app;
grant select on voices.beside to kept_public_site;
grant select (story_id, number), insert (id, story_id, number, said_on) on voices.was_there to kept_public_site;

create trigger tell_changed after insert or delete on voices.beside
  for each statement execute function platform.notify_changed();
