-- Voices that came together, such as the rows of one survey file: read together and answered together. Owned by voices.
-- Personal data: none of its own; which stories came together (a random id).
-- Kept: with the story.
alter table voices.story add together uuid;

-- They wait at a stage of their own, so that thousands of rows never stand before somebody's story at the desk.
alter table voices.story drop constraint story_stage_check,
  add constraint story_stage_check check (stage in ('read', 'answer', 'answered', 'nothing-owed', 'together'));
create index story_together on voices.story (together, id) where together is not null;
create index story_to_read_together on voices.story (together, id) where stage = 'together';

create or replace function voices.now_read() returns trigger language plpgsql as $$
begin
  update voices.story s set stage = case when s.wants_answer then 'answer' else 'nothing-owed' end
  where s.id = new.story_id and s.stage in ('read', 'together');
  return null;
end $$;

-- A story that goes is looked for in these: without an index, each of thousands would read the whole table.
create index news_of_story on voices.news (story_id);
create index appeal_of_story on voices.appeal (story_id);
create index was_there_of_story on voices.was_there (story_id);
