-- Stories told aloud, until a person has typed them up. Owned by the recordings capability.
-- Personal data: a voice, which can be recognised, written anew without its metadata and sealed with the secret of the
-- installation; the names of staff who listened and who typed it up.
-- Kept: a recording nobody sent, 1 day; one that was sent, until it is typed up, never deleted unheard. Who listened and
-- who typed it up: with the story.
create schema recordings;
grant usage on schema recordings to kept_public_site, kept_app;

-- story_id null: recorded, and not sent yet. Its reference and day are those of the story.
create table recordings.recording (
  receipt_hash text primary key check (receipt_hash ~ '^[0-9a-f]{64}$'),
  story_id     uuid unique references voices.story (id) on delete cascade,
  type         text not null check (type in ('audio/wav', 'audio/aac', 'audio/mpeg')),
  bytes        int not null check (bytes between 1 and 21000000),
  seconds      int not null check (seconds between 1 and 330),
  kept_on      date not null,
  reference    text unique,
  told_on      date,
  check ((story_id is null) = (reference is null) and (story_id is null) = (told_on is null))
);
create index recording_waits on recordings.recording (told_on, story_id) where story_id is not null;

-- Its bytes in pieces of a quarter of a megabyte, each sealed by itself, so that a player can begin anywhere.
create table recordings.piece (
  receipt_hash text not null references recordings.recording (receipt_hash) on delete cascade,
  nth          int not null check (nth >= 0),
  sealed       bytea not null,
  primary key (receipt_hash, nth)
);

create table recordings.listened (
  story_id    uuid not null references voices.story (id) on delete cascade,
  by_id       text not null,
  by_name     text not null,
  by_job      text not null,
  listened_on date not null,
  primary key (story_id, by_id, listened_on)
);

-- In the same transaction the recording goes.
create table recordings.typed_up (
  story_id  uuid primary key references voices.story (id) on delete cascade,
  reference text not null unique,
  by_id     text not null,
  by_name   text not null,
  by_job    text not null,
  typed_on  date not null
);
create index typed_up_newest on recordings.typed_up (typed_on desc);

alter table recordings.recording enable row level security;
alter table recordings.piece enable row level security;
alter table recordings.listened enable row level security;
alter table recordings.typed_up enable row level security;

-- Whoever holds the code; once it is sent it stays until it is typed up, or taken back with the story.
create policy own_code on recordings.recording for select to kept_public_site using (receipt_hash = access.receipt());
create policy keep_own on recordings.recording for insert to kept_public_site
  with check (receipt_hash = access.receipt() and story_id is null);
create policy send_own on recordings.recording for update to kept_public_site
  using (receipt_hash = access.receipt() and story_id is null)
  with check (exists (select from voices.story s where s.id = story_id));
create policy drop_own on recordings.recording for delete to kept_public_site
  using (receipt_hash = access.receipt() and story_id is null);
create policy own_code on recordings.piece to kept_public_site
  using (exists (select from recordings.recording r where r.receipt_hash = piece.receipt_hash and r.story_id is null))
  with check (exists (select from recordings.recording r where r.receipt_hash = piece.receipt_hash and r.story_id is null));
create policy own_story on recordings.typed_up for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
grant select (receipt_hash, story_id, type, bytes, seconds), insert (receipt_hash, type, bytes, seconds, kept_on),
  update (story_id, reference, told_on), delete on recordings.recording to kept_public_site;
grant select, insert on recordings.piece to kept_public_site;
grant select (story_id, by_job, typed_on) on recordings.typed_up to kept_public_site;

-- Only those who read stories listen. What was not sent is heard by nobody.
create policy readers on recordings.recording for select to kept_app
  using ((voices.may_read_originals() and story_id is not null) or access.is_system());
create policy readers_delete on recordings.recording for delete to kept_app
  using ((voices.may_read_originals() and story_id is not null) or access.is_system());
create policy readers on recordings.piece for select to kept_app
  using (voices.may_read_originals()
    and exists (select from recordings.recording r where r.receipt_hash = piece.receipt_hash));
create policy readers on recordings.listened for select to kept_app using (voices.may_read_originals());
create policy own_name on recordings.listened for insert to kept_app
  with check (voices.may_read_originals() and by_id = access.actor());
create policy readers on recordings.typed_up for select to kept_app using (voices.may_read_originals());
create policy own_name on recordings.typed_up for insert to kept_app
  with check (voices.may_read_originals() and by_id = access.actor());
grant select, delete on recordings.recording to kept_app;
grant select on recordings.piece to kept_app;
grant select, insert on recordings.listened, recordings.typed_up to kept_app;
