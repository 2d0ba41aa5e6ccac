-- Who has been told what came of their story. Owned by the answers capability.
-- Personal data: which story was told of which promise, and the id of who told it. No words.
-- Kept: as long as the story.
create schema answers;

create table answers.told (
  story_id uuid not null references voices.story (id) on delete cascade,
  about    text not null check (about ~ '^(promise:[1-9][0-9]*|record)$'), -- record: it came with an area's folder
  told_on  date not null,
  told_by  text default access.actor(), -- null when the system did it
  primary key (story_id, about)
);

alter table answers.told enable row level security;
create policy staff_read on answers.told for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy own_name on answers.told for insert to kept_app
  with check (told_by = access.actor() or (told_by is null and access.is_system()));

grant usage on schema answers to kept_app;
grant select on answers.told to kept_app;
grant insert (story_id, about, told_on) on answers.told to kept_app;
