-- Taking a story back, and forgetting its words when their time is over. Owned by the voices capability.
-- Personal data: the hash of a code, from the press of the button until it is carried out (seconds; a job finishes what
-- a crash left); afterwards a keyed hash of that hash, which opens nothing, and the month. Names of staff who did it.
-- Kept: requests until they are carried out; what is left afterwards for ever, so that no old backup brings a story back.

-- Somebody wants their story gone. From here on it happens, whatever breaks.
create table voices.take_back (
  receipt_hash text primary key check (receipt_hash ~ '^[0-9a-f]{64}$'),
  how          text not null check (how in ('by-code', 'by-telephone', 'two-people')),
  by_name      text, -- of staff; null for whoever holds the code
  agreed_name  text,
  asked_on     date not null,
  check ((how = 'by-code') = (by_name is null)),
  check ((how = 'two-people') = (agreed_name is not null))
);

-- What stays: that somebody took a story back, in which month, and how we were asked. Nothing of what it was.
create table voices.taken_back (
  mark        text primary key check (mark ~ '^[0-9a-f]{64}$'),
  in_month    text not null check (in_month ~ '^\d{4}-\d{2}$'),
  how         text not null check (how in ('by-code', 'by-telephone', 'two-people')),
  by_name     text,
  agreed_name text
);

-- Asked for by somebody who has no code: one administrator writes down why, another agrees. It goes with the story.
create table voices.take_back_asked (
  story_id uuid primary key references voices.story (id) on delete cascade,
  by_id    text not null,
  by_name  text not null,
  why      text not null check (char_length(why) between 1 and 1000),
  asked_on date not null
);

-- Something was deleted, and the engine inside our process has not written its files anew since. One row, or none.
create table voices.to_sweep (only_one boolean primary key default true check (only_one));

alter table voices.to_sweep enable row level security;
create policy system on voices.to_sweep to kept_app using (access.is_system()) with check (access.is_system());
grant select, insert, delete on voices.to_sweep to kept_app;

alter table voices.take_back enable row level security;
create policy own_code on voices.take_back for insert to kept_public_site
  with check (receipt_hash = access.receipt() and how = 'by-code');
create policy administrators_ask on voices.take_back for insert to kept_app
  with check (access.is_system() or (access.has_role('administrator') and how <> 'by-code'));
create policy system_finds on voices.take_back for select to kept_app using (access.is_system());
create policy system_finishes on voices.take_back for delete to kept_app using (access.is_system());
grant insert on voices.take_back to kept_public_site, kept_app;
grant select, delete on voices.take_back to kept_app;

-- Whoever shows the code learns that its story was taken back: the mark is made from the code, and stands for it here.
alter table voices.taken_back enable row level security;
create policy own_mark on voices.taken_back for select to kept_public_site using (mark = access.receipt());
create policy system_reads on voices.taken_back for select to kept_app
  using (access.is_system() or access.has_role('administrator'));
create policy system_keeps on voices.taken_back for insert to kept_app with check (access.is_system());
grant select (mark, in_month) on voices.taken_back to kept_public_site;
grant select, insert on voices.taken_back to kept_app;

alter table voices.take_back_asked enable row level security;
create policy administrators on voices.take_back_asked for select to kept_app
  using (access.is_system() or access.has_role('administrator'));
create policy own_name on voices.take_back_asked for insert to kept_app
  with check (access.has_role('administrator') and by_id = access.actor());
create policy administrators_refuse on voices.take_back_asked for delete to kept_app
  using (access.is_system() or access.has_role('administrator'));
grant select, insert, delete on voices.take_back_asked to kept_app;

-- The system takes a story away; everything that hangs on it goes with it.
create policy system_forgets on voices.story for delete to kept_app using (access.is_system());
grant delete on voices.story to kept_app;

-- When their time is over, words are written over. That a story came, and that it was answered, stays as a count.
create policy system_finds_old on voices.original for select to kept_app using (access.is_system());
create policy system_writes_over on voices.original for update to kept_app using (access.is_system());
create policy system_writes_over on voices.clearing for update to kept_app using (access.is_system());
create policy system_writes_over on voices.answer for update to kept_app using (access.is_system());
create policy system_writes_over on voices.outcome for update to kept_app using (access.is_system());
grant update (words, good, better) on voices.original to kept_app;
grant update (words, why) on voices.clearing to kept_app;
grant update (words) on voices.answer to kept_app;
grant update (text, why) on voices.outcome to kept_app;

-- The planner's statistics hold samples of what stands in a column. Of words and addresses it takes none.
alter table voices.original
  alter words set statistics 0, alter good set statistics 0, alter better set statistics 0;
alter table voices.contact alter email set statistics 0;
alter table voices.draft alter answers set statistics 0;
alter table voices.clearing alter words set statistics 0, alter why set statistics 0;
alter table voices.answer alter words set statistics 0;
alter table voices.outcome alter text set statistics 0, alter why set statistics 0;
alter table voices.take_back_asked alter why set statistics 0;
