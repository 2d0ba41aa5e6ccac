-- Which proposals may still wait for a second person, so that what waits is found without looking at all there ever were.
-- Owned by publishing. Personal data: none of its own. Kept: with the proposal.
--
-- It only narrows down: whether one waits is asked of the record each time. Nobody may write it but these triggers.
alter table publishing.proposal add open boolean not null default true;
update publishing.proposal p set open = false
where exists (select from publishing.publication done where (done.kind, done.key) = (p.kind, p.key) and done.version >= p.version)
  or exists (select from publishing.held kept where kept.id = p.id)
  or exists (select from publishing.refusal back where back.proposal = p.id);
create index proposal_waiting on publishing.proposal (proposed_at, id) where open;

create policy as_it_follows on publishing.proposal for update to kept_app
  using (pg_trigger_depth() > 0) with check (pg_trigger_depth() > 0);
grant update (open) on publishing.proposal to kept_app;

-- A later proposal takes the place of an earlier one, and a published version that of all that would have been it.
create function publishing.waits_no_more() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'proposal' then
    update publishing.proposal p set open = false
    where p.open and (p.kind, p.key) = (new.kind, new.key) and (p.proposed_at, p.id) < (new.proposed_at, new.id);
  elsif tg_table_name = 'publication' then
    update publishing.proposal p set open = false
    where p.open and (p.kind, p.key) = (new.kind, new.key) and p.version <= new.version;
  elsif tg_table_name = 'held' then
    update publishing.proposal p set open = false where p.id = new.id;
  else
    update publishing.proposal p set open = false where p.id = new.proposal;
  end if;
  return null;
end $$;
create trigger waits_no_more after insert on publishing.proposal
  for each row execute function publishing.waits_no_more();
create trigger waits_no_more after insert on publishing.publication
  for each row execute function publishing.waits_no_more();
create trigger waits_no_more after insert on publishing.held
  for each row execute function publishing.waits_no_more();
create trigger waits_no_more after insert on publishing.refusal
  for each row execute function publishing.waits_no_more();
