-- A survey file that was taken in by mistake is undone as if it had never been: so is the duty to read it. Nobody was told
-- a day. Every other duty stays in the ledger. Owned by clocks.
-- Personal data: none.
-- Kept: not at all.
create policy system_undoes on clocks.duty for delete to kept_app
  using (access.is_system() and subject like 'survey:%');
create policy system_undoes on clocks.kept for delete to kept_app using (access.is_system()
  and exists (select from clocks.duty d where d.id = duty and d.subject like 'survey:%'));
create policy system_undoes on clocks.dropped for delete to kept_app using (access.is_system()
  and exists (select from clocks.duty d where d.id = duty and d.subject like 'survey:%'));
grant delete on clocks.duty, clocks.kept, clocks.dropped to kept_app;
