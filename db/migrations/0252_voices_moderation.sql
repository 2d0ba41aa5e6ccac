-- Why a story is kept back, and asking again. Owned by voices.
-- Personal data: what a teller wrote when they asked again; names, jobs and reasons of the two who decided.
-- Kept: with the story.
alter table voices.clearing
  drop constraint clearing_words_check,
  add constraint clearing_words_check check (char_length(words) between 1 and 32000), -- all three parts of a story
  add reason text check (reason in ('names-somebody', 'family-found', 'threatens', 'hate', 'court', 'advertising', 'not-ours')),
  add check (reason is null or kind = 'not-to-publish');
grant select (reason) on voices.clearing to kept_public_site;

-- A teller asks again, once for each time a story is kept back. Two people decide, each without the other's answer in view.
create table voices.appeal (
  id          uuid primary key,
  story_id    uuid not null references voices.story (id) on delete cascade,
  version     int not null, -- of the clearing that kept it back
  reason      text,
  words       text not null check (char_length(words) between 1 and 2000),
  asked_on    date not null,
  parent_on   date, -- the day each of the two spoke; what they said is apart
  officer_on  date,
  outcome     text check (outcome in ('publish', 'keep-back')),
  decided_on  date,
  check ((outcome is null) = (decided_on is null)),
  check (outcome is null or (parent_on is not null and officer_on is not null)),
  unique (story_id, version)
);
create index appeal_open on voices.appeal (asked_on, id) where outcome is null;

create table voices.appeal_voice (
  appeal_id       uuid not null references voices.appeal (id) on delete cascade,
  seat            text not null check (seat in ('parent-carer', 'officer')),
  says            text not null check (says in ('publish', 'keep-back')),
  why             text not null check (char_length(why) between 1 and 2000),
  by_id           text not null,
  by_name         text not null,
  by_job          text not null,
  by_organisation text not null,
  spoke_on        date not null,
  primary key (appeal_id, seat),
  unique (appeal_id, by_id),
  unique (appeal_id, by_organisation) -- two different organisations, whatever the program does
);

alter table voices.appeal enable row level security;
alter table voices.appeal_voice enable row level security;

create function voices.may_hear_appeals() returns boolean language sql stable
  return access.has_role('forum-co-chair') or access.has_role('publisher') or access.has_role('answerer');

create policy own_story on voices.appeal for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
create policy own_story_asks on voices.appeal for insert to kept_public_site
  with check (exists (select from voices.story s where s.id = story_id) and parent_on is null and officer_on is null
    and outcome is null);
create policy hearers on voices.appeal for select to kept_app
  using (voices.may_hear_appeals() or voices.may_read_originals() or access.is_system());
create policy hearers_decide on voices.appeal for update to kept_app
  using (voices.may_hear_appeals()) with check (voices.may_hear_appeals());

-- The first opinion stays hidden from the second person until both have spoken.
create policy own_or_both on voices.appeal_voice for select to kept_app
  using (by_id = access.actor() or exists (
    select from voices.appeal a where a.id = appeal_id and a.parent_on is not null and a.officer_on is not null));
create policy own_name on voices.appeal_voice for insert to kept_app
  with check (by_id = access.actor() and
    case seat when 'parent-carer' then access.has_role('forum-co-chair')
      else access.has_role('publisher') or access.has_role('answerer') end);
create policy own_story on voices.appeal_voice for select to kept_public_site
  using (exists (select from voices.appeal a where a.id = appeal_id and a.outcome is not null));

-- Whoever asks again asks two people to read it as it was told: while it is open, and no longer.
create policy hearers on voices.original for select to kept_app
  using (voices.may_hear_appeals() and exists (
    select from voices.story s join voices.appeal a on a.story_id = s.id
    where s.receipt_hash = original.receipt_hash and a.outcome is null));
create policy appeal_clears on voices.clearing for insert to kept_app
  with check (by_id = access.actor() and kind = 'cleared' and voices.may_hear_appeals() and exists (
    select from voices.appeal a where a.story_id = clearing.story_id and a.outcome = 'publish'));

grant select (id, story_id, version, reason, words, asked_on, outcome, decided_on), insert (id, story_id, version, reason, words, asked_on)
  on voices.appeal to kept_public_site;
grant select (appeal_id, seat, says, why, by_job, by_organisation, spoke_on) on voices.appeal_voice to kept_public_site;
grant select on voices.appeal to kept_app;
-- When the time for a story's words is over, what its teller asked goes with them. That they asked stays.
create policy system_forgets on voices.appeal for update to kept_app
  using (access.is_system()) with check (access.is_system());
grant update (words) on voices.appeal to kept_app;
grant update (parent_on, officer_on, outcome, decided_on) on voices.appeal to kept_app;
grant select, insert on voices.appeal_voice to kept_app;

-- The planner's statistics hold samples of what stands in a column. Of a teller's words it takes none.
alter table voices.appeal alter words set statistics 0;
