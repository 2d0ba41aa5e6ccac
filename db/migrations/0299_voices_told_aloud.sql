-- A story told aloud has no words until a person has typed it up. Owned by voices.
-- Personal data: none that was not there before.
-- Kept: with the story.

-- 'listen': told aloud, and nobody has typed it up. It owes the same days from the day it came.
alter table voices.story
  drop constraint story_stage_check,
  add constraint story_stage_check check (
    stage in ('listen', 'read', 'answer', 'answered', 'nothing-owed', 'together'));

create function voices.told_aloud() returns trigger language plpgsql as $$
begin
  new.stage := 'listen';
  return new;
end $$;
create trigger begins_unheard before insert on voices.story for each row
  when (new.came_by = 'recording') execute function voices.told_aloud();
