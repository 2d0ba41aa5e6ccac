-- Staff leave an address for somebody who is on the telephone. To change one, or to take it away, is for its owner, with
-- their code, and for the system: before, any account could have stopped every letter. Owned by the contacts capability.
-- Personal data: none new. Kept: as 0210_contacts_contact says.
drop policy staff on contacts.contact;
create policy staff_see on contacts.contact for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy staff_leave on contacts.contact for insert to kept_app
  with check (access.actor() is not null or access.is_system());
create policy system_changes on contacts.contact for update to kept_app
  using (access.is_system()) with check (access.is_system());
create policy system_forgets on contacts.contact for delete to kept_app using (access.is_system());
