-- The public record may lose what somebody took back, and nothing else. Owned by the publishing capability.
-- Personal data: what is taken out is gone from every version, and from every proposal. Kept: the rest, for ever.
--
-- A row that was cut keeps its number, its seal and its dates, and says why. A cut is itself a publication, with a seal
-- of its own in the same chain (kind 'cut'): nobody can call a change of their own a cut without adding a link for all to see.
alter table publishing.publication
  alter snapshot drop not null,
  add cut_why text check (cut_why in ('taken-back')),
  add check (snapshot is not null or cut_why is not null);

create policy system_cuts on publishing.publication for update to kept_app
  using (access.is_system()) with check (access.is_system() and cut_why is not null);
grant update (snapshot, note, cut_why) on publishing.publication to kept_app;

-- Drafts that hold it go too, and with them the reasons for sending them back, which may quote it.
create policy system_cuts on publishing.proposal for update to kept_app
  using (access.is_system()) with check (access.is_system());
create policy system_forgets on publishing.proposal for delete to kept_app using (access.is_system());
create policy system_forgets on publishing.refusal for delete to kept_app using (access.is_system());
grant update (snapshot), delete on publishing.proposal to kept_app;
grant delete on publishing.refusal to kept_app;

-- The planner's statistics hold samples of what stands in a column. Of these it takes none.
alter table publishing.publication alter snapshot set statistics 0, alter note set statistics 0;
alter table publishing.proposal alter snapshot set statistics 0, alter note set statistics 0;
alter table publishing.refusal alter why set statistics 0;
