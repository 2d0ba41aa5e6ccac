-- Which stories say what. Owned by the themes capability.
-- Personal data: which story was put where (sensitive, without a name), and the name of who sorted it.
-- Kept: as long as the story; it goes when the story goes.
create table themes.placement (
  id          uuid primary key,
  story_id    uuid not null references voices.story (id) on delete cascade,
  theme       text not null references themes.theme,
  side        text not null check (side in ('strength', 'development')),
  by_id       text, -- null: it came with the area's record
  by_name     text,
  placed_on   date not null,
  check ((by_id is null) = (by_name is null))
);
create index placement_of_story on themes.placement (story_id);
create index placement_in_theme on themes.placement (theme, side);

-- Taken out again. The placement stays, with who took it out and when.
create table themes.removal (
  placement  uuid primary key references themes.placement on delete cascade,
  by_id      text not null,
  by_name    text not null,
  removed_on date not null
);

alter table themes.placement enable row level security;
alter table themes.removal enable row level security;

create policy staff_read on themes.placement for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.placement for insert to kept_app
  with check (access.is_system() or (access.has_role('themer') and by_id = access.actor()));
create policy staff_read on themes.removal for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.removal for insert to kept_app
  with check (access.has_role('themer') and by_id = access.actor());

-- Whoever holds a story's code sees where that one story went, in the theme's words, and nothing of any other.
create policy own_story on themes.placement for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
create policy own_story on themes.removal for select to kept_public_site
  using (exists (select from themes.placement p where p.id = placement));
create policy own_story on themes.wording for select to kept_public_site
  using (exists (select from themes.placement p where p.theme = wording.theme));

grant select, insert on themes.placement, themes.removal to kept_app;
grant select (id, story_id, theme, side, placed_on) on themes.placement to kept_public_site;
grant select (placement) on themes.removal to kept_public_site;
grant select (theme, version, title, cornerstone, strength, development) on themes.wording to kept_public_site;
