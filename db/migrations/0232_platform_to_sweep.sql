-- That something was deleted whose bytes are still in the files of the engine inside our process. Owned by the platform:
-- every room that deletes what people told us notes it, and the files are written anew within the hour.
-- Personal data: none. Kept: until the files are written anew.
create table platform.to_sweep (only_one boolean primary key default true check (only_one));
alter table platform.to_sweep enable row level security;
create policy system on platform.to_sweep to kept_app using (access.is_system()) with check (access.is_system());
grant select, insert, delete on platform.to_sweep to kept_app;
