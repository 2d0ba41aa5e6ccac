-- What stays of a call that its asker erased, so that no old backup brings it back; and who opens a call whose words
-- suggest danger. Owned by the conversations capability.
-- Personal data: a keyed hash that leads to nothing, and the month.
-- Kept: for ever, as what is left of a story that was taken back.
create table conversations.erased (
  mark     text primary key check (mark ~ '^[0-9a-f]{64}$'),
  in_month text not null check (in_month ~ '^\d{4}-\d{2}$')
);
alter table conversations.erased enable row level security;
create policy system on conversations.erased to kept_app using (access.is_system()) with check (access.is_system());
grant select, insert on conversations.erased to kept_app;

-- Whoever leads on safeguarding reads the call that a concern tells of, and no other. They do not ring: somebody may be
-- unhappy with the very team they work for.
create function conversations.may_look(call uuid) returns boolean language sql stable
  return conversations.may_see(call) or (access.has_role('safeguarding-lead')
    and exists (select 1 from safeguarding.concern c where c.subject = 'call:' || call));
alter policy few_see on conversations.call using (conversations.may_look(id));
alter policy few_see on conversations.asker using (conversations.may_look(call_id));
alter policy few_see on conversations.attempt using (conversations.may_look(call_id));
alter policy few_see on conversations.closing using (conversations.may_look(call_id));
alter policy few_see on conversations.note using (conversations.may_look(call_id));
