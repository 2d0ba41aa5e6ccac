-- Stories whose time is over: what is left of them is that so many came. Owned by the voices capability.
-- Personal data: none; a year, who told it as a kind, what it was about, which way it came. Kept: for ever.
create table voices.counted (
  in_year     int not null,
  teller      text not null,
  cornerstone text not null default '', -- '': the teller did not know
  came_by     text not null,
  stories     int not null check (stories > 0),
  primary key (in_year, teller, cornerstone, came_by)
);

alter table voices.counted enable row level security;
create policy staff_read on voices.counted for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy system_counts on voices.counted for insert to kept_app with check (access.is_system());
create policy system_counts_on on voices.counted for update to kept_app using (access.is_system());
grant select, insert, update (stories) on voices.counted to kept_app;

-- Whoever holds the code of such a story is told that its time was over.
alter table voices.take_back drop constraint take_back_how_check,
  add constraint take_back_how_check check (how in ('by-code', 'by-telephone', 'two-people', 'time')),
  drop constraint take_back_check,
  add constraint take_back_check check ((how in ('by-code', 'time')) = (by_name is null));
alter table voices.taken_back drop constraint taken_back_how_check,
  add constraint taken_back_how_check check (how in ('by-code', 'by-telephone', 'two-people', 'time'));
grant select (how) on voices.taken_back to kept_public_site;

-- What was added to a story that stays public goes when its time is over.
create policy system_forgets on voices.addition for delete to kept_app using (access.is_system());
create policy system_finds_old on voices.addition for select to kept_app using (access.is_system());
grant select, delete on voices.addition to kept_app;
