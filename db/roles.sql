-- The three roles in which requests work: a visitor's, the staff's, and that of the post, which alone reads where a
-- letter goes. Neither can log in; the web process's own login takes them on.
-- Roles belong to a whole PostgreSQL server, so this tolerates roles that exist already.
--
-- `kept migrate` runs this file itself when its login may create roles. When it may not, a database administrator
-- runs it once, naming the login that Kept uses:
--   PGOPTIONS="-c kept.login=the_login" psql -f db/roles.sql the_database
do $$
declare
  login text := coalesce(nullif(current_setting('kept.login', true), ''), current_user);
  may_become text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
  request_role text;
begin
  foreach request_role in array array['kept_public_site', 'kept_app', 'kept_post'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = request_role) then
      begin
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', request_role);
      exception when duplicate_object or unique_violation then null; -- another database's migration was faster
      end;
    end if;
    if not pg_catalog.pg_has_role(login, request_role, may_become) then
      execute format('grant %I to %I', request_role, login);
    end if;
  end loop;
end
$$;
