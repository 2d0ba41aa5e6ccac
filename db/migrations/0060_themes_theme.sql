-- What several voices share: pairs of a strength and the development that mirrors it. Owned by the themes capability.
-- Personal data: the name of the member of staff who wrote each wording. Kept: as long as the theme; it is history.
create schema themes;

create table themes.theme (
  key           text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(key) <= 80),
  source        text, -- the address of the page it was published on, for a theme from a report
  source_as_at  date,
  made_on       date not null,
  check ((source is null) = (source_as_at is null))
);

-- What a theme is called. An edit is a new row; the newest is the one in force, and the others are its history.
create table themes.wording (
  theme       text not null references themes.theme,
  version     int not null check (version >= 1),
  title       text not null check (char_length(title) between 1 and 200),
  cornerstone text not null, -- a key of the area's settings
  strength    text check (char_length(strength) between 1 and 500), -- null: waits for its other half
  development text check (char_length(development) between 1 and 500),
  definition  text check (char_length(definition) between 1 and 2000), -- what belongs in it, for those who sort
  by_id       text, -- null: it came with the area's record
  by_name     text,
  worded_on   date not null,
  primary key (theme, version),
  check (strength is not null or development is not null),
  check ((by_id is null) = (by_name is null))
);

alter table themes.theme enable row level security;
alter table themes.wording enable row level security;

create policy staff_read on themes.theme for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.theme for insert to kept_app
  with check (access.has_role('themer') or access.is_system());
create policy staff_read on themes.wording for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy themers_add on themes.wording for insert to kept_app
  with check (access.is_system() or (access.has_role('themer') and by_id = access.actor()));

-- Nobody may change or take away a row: an edit is a new version.
grant usage on schema themes to kept_app, kept_public_site;
grant select, insert on themes.theme, themes.wording to kept_app;
