-- Every way in leads to one kind of story. Owned by the voices capability.
-- Personal data: what a teller wrote in answer to two more questions; whom they speak for, as a relation, never a name;
-- what the child said about it.
-- Kept: with the story.
alter table voices.story
  drop constraint story_came_by_check,
  drop constraint story_sharing_check,
  add constraint story_came_by_check check (
    came_by in ('words', 'record', 'cards', 'recording', 'paper', 'telephone', 'group', 'survey')),
  add constraint story_sharing_check check (sharing in ('everyone', 'board', 'staff', 'count')),
  -- Each quote is shown to its teller first, and published only when they agree.
  add ask_first boolean not null default false,
  -- After this day it is shown to nobody but those who read stories. Null: until its teller says otherwise.
  add share_until date,
  -- Told for somebody else: how they stand to each other, and apart from that what the child said. Null: for oneself.
  add speaks_for text check (speaks_for in ('my-child', 'child-i-look-after', 'relative', 'child-i-work-with', 'someone-else')),
  add own_agreement text check (own_agreement in ('agrees', 'does-not-agree', 'not-asked', 'cannot-say')),
  -- A row of a survey was sent to nobody in particular: its people are answered together.
  add wants_answer boolean not null default true,
  add check ((speaks_for is null) = (own_agreement is null));

alter table voices.original
  add good   text check (char_length(good) between 1 and 10000),
  add better text check (char_length(better) between 1 and 10000);

grant select (came_by, ask_first, share_until, speaks_for, own_agreement, wants_answer)
  on voices.story to kept_public_site;
grant insert (ask_first, share_until, speaks_for, own_agreement, wants_answer) on voices.story to kept_public_site;

-- The public tells in words, in cards or aloud; whoever is signed in writes down what somebody else told.
drop policy tell_own on voices.story;
create policy tell_own on voices.story for insert to kept_public_site
  with check (receipt_hash = access.receipt() and came_by in ('words', 'cards', 'recording'));
create policy staff_write_down on voices.story for insert to kept_app
  with check (access.actor() is not null and came_by in ('paper', 'telephone', 'group', 'survey'));
create policy staff_write_down on voices.original for insert to kept_app with check (access.actor() is not null);
