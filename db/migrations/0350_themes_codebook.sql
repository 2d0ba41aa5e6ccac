-- The codebook of themes: what belongs and what does not, what became of a theme that was merged or split, words that may
-- be quoted, few voices with serious content, and how far two readers agree. Owned by the themes capability.
-- Personal data: which words of which story are quoted or marked (sensitive, without a name; the words themselves are not
-- copied here), why a reader marked them, and the names of staff who did it.
-- Kept: words and history as long as the theme; what hangs on a story goes when the story goes.
alter table themes.wording
  add column statement   text, -- a code of one of the cornerstone's statements
  add column belongs     text check (char_length(belongs) between 1 and 2000), -- what is in
  add column left_out    text check (char_length(left_out) between 1 and 2000), -- what is out
  add column their_words text check (char_length(their_words) between 1 and 500); -- written by staff, and marked as such

-- A theme that is no more. Its key stays an address and is never used again.
create table themes.fate (
  theme    text primary key references themes.theme,
  kind     text not null check (kind in ('merged', 'split')),
  why      text not null check (char_length(why) between 1 and 500),
  by_id    text not null,
  by_name  text not null,
  ended_on date not null
);

-- What became of it, and how many stories of each side went where: they must add up.
create table themes.fate_into (
  theme   text not null references themes.fate,
  into_theme text not null references themes.theme,
  side    text not null check (side in ('strength', 'development')),
  stories int not null check (stories >= 0), -- stood on this side of the theme that ended, and stand here now
  already int not null check (already between 0 and stories), -- of those, how many stood here before
  primary key (theme, into_theme, side),
  check (theme <> into_theme)
);

alter table themes.placement add column moved_from uuid references themes.placement on delete set null;

-- Says nothing that any theme is for: somebody read it and said so.
create table themes.nothing_here (
  story_id uuid primary key references voices.story (id) on delete cascade,
  by_id    text not null,
  by_name  text not null,
  said_on  date not null
);

-- Words of a story that may stand for a theme: where they begin and end, and a hash of the whole text they were counted in.
create table themes.quote (
  story_id   uuid not null references voices.story (id) on delete cascade,
  theme      text not null references themes.theme,
  side       text not null check (side in ('strength', 'development')),
  from_at    int not null check (from_at >= 0),
  to_at      int not null check (to_at > from_at),
  words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
  by_id      text not null,
  by_name    text not null,
  kept_on    date not null,
  primary key (story_id, theme, side, from_at)
);

-- Few, but serious: no count ranks it out. The title is a sentence of staff that can be public; the reason never is.
create table themes.serious (
  id         uuid primary key,
  story_id   uuid not null references voices.story (id) on delete cascade,
  title      text not null check (char_length(title) between 1 and 200),
  why        text not null check (char_length(why) between 1 and 500),
  cornerstone text not null,
  from_at    int not null check (from_at >= 0),
  to_at      int not null check (to_at > from_at),
  words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
  theme      text references themes.theme, -- the theme it was given, so that votes can choose it
  by_id      text not null,
  by_name    text not null,
  marked_on  date not null
);

-- Off the list again, with the reason.
create table themes.serious_end (
  serious  uuid primary key references themes.serious on delete cascade,
  why      text not null check (char_length(why) between 1 and 500),
  by_id    text not null,
  by_name  text not null,
  ended_on date not null
);

-- How far two readers agreed about a theme: Krippendorff's alpha, with what it was counted over. The newest is in force.
create table themes.agreement (
  theme   text not null references themes.theme,
  nth     int not null check (nth >= 1),
  alpha   double precision check (alpha between -1 and 1), -- null: too few to say
  units   int not null check (units >= 0),
  said    int not null check (said between 0 and units),
  stories int not null check (stories >= 0),
  as_at   date not null,
  primary key (theme, nth)
);

alter table themes.fate enable row level security;
alter table themes.fate_into enable row level security;
alter table themes.nothing_here enable row level security;
alter table themes.quote enable row level security;
alter table themes.serious enable row level security;
alter table themes.serious_end enable row level security;
alter table themes.agreement enable row level security;

create policy staff_read on themes.fate for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.fate for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());
create policy staff_read on themes.fate_into for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.fate_into for insert to kept_app with check (access.has_role('themer'));
create policy staff_read on themes.nothing_here for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.nothing_here for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());
create policy themers_take_out on themes.nothing_here for delete to kept_app using (access.has_role('themer'));
create policy staff_read on themes.quote for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.quote for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());
create policy themers_take_out on themes.quote for delete to kept_app using (access.has_role('themer'));
create policy staff_read on themes.serious for select to kept_app
  using (access.has_role('themer') or access.has_role('reader') or access.has_role('facilitator') or access.is_system());
-- By whoever marked it while reading: another may settle the story after a talk.
create policy themers_add on themes.serious for insert to kept_app with check (access.has_role('themer'));
create policy themers_name on themes.serious for update to kept_app using (access.has_role('themer'));
create policy staff_read on themes.serious_end for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.serious_end for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());
create policy staff_read on themes.agreement for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.agreement for insert to kept_app
  with check (access.has_role('themer') or access.is_system());

-- Nothing is put into a theme that is no more.
drop policy themers_add on themes.placement;
create policy themers_add on themes.placement for insert to kept_app
  with check ((access.is_system() or (access.has_role('themer') and by_id = access.actor()))
    and not exists (select from themes.fate f where f.theme = placement.theme));

grant select, insert on themes.fate, themes.fate_into, themes.serious, themes.serious_end, themes.agreement to kept_app;
grant update (theme) on themes.serious to kept_app;
grant select, insert, delete on themes.nothing_here, themes.quote to kept_app;
alter table themes.serious alter title set statistics 0, alter why set statistics 0;
alter table themes.serious_end alter why set statistics 0;
