-- Days on which a person was reminded of their duties. Owned by the clocks capability. Personal data: a person's id.
-- Kept: 90 days, then deleted by the job that reminds.
create table clocks.reminder (
  person text not null,
  on_day date not null,
  primary key (person, on_day)
);

alter table clocks.reminder enable row level security;
create policy system_reminds on clocks.reminder to kept_app
  using (access.is_system()) with check (access.is_system());

grant select, insert, delete on clocks.reminder to kept_app;
