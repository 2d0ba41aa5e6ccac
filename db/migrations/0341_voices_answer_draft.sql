-- An answer that somebody is writing: it is looked at before it is sent, and Back must find the words again. Owned by
-- voices. Personal data: what a member of staff writes to a teller; seen by nobody but its writer.
-- Kept: until it is sent, 14 days after it was last saved, or with the story.
create table voices.answer_draft (
  story_id uuid not null references voices.story (id) on delete cascade,
  by_id    text not null,
  words    text not null check (char_length(words) <= 32000),
  saved_on date not null,
  primary key (story_id, by_id)
);

alter table voices.answer_draft enable row level security;
create policy own_words on voices.answer_draft to kept_app
  using (access.has_role('answerer') and by_id = access.actor())
  with check (access.has_role('answerer') and by_id = access.actor());
create policy system_finds_old on voices.answer_draft for select to kept_app using (access.is_system());
create policy system_forgets on voices.answer_draft for delete to kept_app using (access.is_system());
grant select, insert, delete, update (words, saved_on) on voices.answer_draft to kept_app;
-- The planner takes no sample of the words.
alter table voices.answer_draft alter words set statistics 0;
