-- The desk of those who read and answer: what is open, who is reading, what is hard, who passed what to whom.
-- Owned by voices. Personal data: names of staff; that a story holds something hard to read, in kinds from a short list.
-- Kept: with the story. Who is reading now is kept for a quarter of an hour, and where somebody took a break until they
-- come back.

-- Where a story stands at the desk. Worked out from what was done, by the triggers below, so that the open ones are found
-- in an index however many are done. The dated records stay the truth.
alter table voices.story
  add stage text not null default 'read' check (stage in ('read', 'answer', 'answered', 'nothing-owed'));
update voices.story s set stage = case
  when exists (select from voices.answer a where a.story_id = s.id) then 'answered'
  when exists (select from voices.reading r where r.story_id = s.id)
    then case when s.wants_answer then 'answer' else 'nothing-owed' end
  else 'read' end;

-- Everybody has the same number of days, so the oldest told is the oldest due.
create index story_at_stage on voices.story (stage, received_on, id);

create policy staff_move_on on voices.story for update to kept_app
  using (voices.is_staff()) with check (voices.is_staff());
grant update (stage) on voices.story to kept_app;

create function voices.now_read() returns trigger language plpgsql as $$
begin
  update voices.story s set stage = case when s.wants_answer then 'answer' else 'nothing-owed' end
  where s.id = new.story_id and s.stage = 'read';
  return null;
end $$;
create trigger moves_on after insert on voices.reading for each row execute function voices.now_read();

create function voices.now_answered() returns trigger language plpgsql as $$
begin
  update voices.story s set stage = 'answered' where s.id = new.story_id and s.stage <> 'answered';
  return null;
end $$;
create trigger moves_on after insert on voices.answer for each row execute function voices.now_answered();

-- Who is reading it now. No lock: the next reader is offered the next story.
create table voices.claim (
  story_id uuid primary key references voices.story (id) on delete cascade,
  by_id    text not null,
  by_name  text not null,
  until    timestamptz not null
);

-- Where somebody was when they took a break, and how many hard stories they had read that day.
create table voices.break (
  by_id     text primary key,
  story_id  uuid references voices.story (id) on delete cascade,
  took_on   date not null,
  hard_read int not null check (hard_read >= 0)
);
create index break_at on voices.break (story_id);

-- What is hard to read in it: said by whoever read it, or by its teller.
create table voices.warning (
  story_id  uuid not null references voices.story (id) on delete cascade,
  kind      text not null check (kind in ('harm', 'self-harm', 'violence', 'death', 'illness', 'abuse', 'words')),
  by_teller boolean not null,
  by_id     text,
  said_on   date not null,
  primary key (story_id, kind, by_teller),
  check (by_teller = (by_id is null))
);

-- To whom it was passed. to_id null: back to everybody.
create table voices.passed (
  story_id  uuid not null references voices.story (id) on delete cascade,
  nth       int not null check (nth > 0),
  to_id     text,
  to_name   text check ((to_name is null) = (to_id is null)),
  why       text check (char_length(why) between 1 and 500),
  by_id     text not null,
  by_name   text not null,
  passed_on date not null,
  primary key (story_id, nth)
);
create index passed_to on voices.passed (to_id) where to_id is not null;

create index reading_by on voices.reading (by_id, read_on);

alter table voices.claim enable row level security;
alter table voices.break enable row level security;
alter table voices.warning enable row level security;
alter table voices.passed enable row level security;

create policy readers on voices.claim to kept_app
  using (voices.may_read_originals() or access.is_system())
  with check (voices.may_read_originals() and by_id = access.actor());
create policy own_place on voices.break to kept_app using (by_id = access.actor()) with check (by_id = access.actor());
create policy readers on voices.warning for select to kept_app using (voices.may_read_originals());
create policy readers_say on voices.warning for insert to kept_app
  with check (voices.may_read_originals() and by_id = access.actor());
create policy readers_take_back on voices.warning for delete to kept_app
  using (voices.may_read_originals() and not by_teller);
create policy own_story on voices.warning for insert to kept_public_site
  with check (by_teller and exists (select from voices.story s where s.id = story_id));
create policy readers on voices.passed for select to kept_app using (voices.may_read_originals());
create policy own_name on voices.passed for insert to kept_app
  with check (voices.may_read_originals() and by_id = access.actor());

grant select, insert, update, delete on voices.claim, voices.break to kept_app;
grant select, insert, delete on voices.warning to kept_app;
grant select, insert on voices.passed to kept_app;
grant insert (story_id, kind, by_teller, said_on) on voices.warning to kept_public_site;
