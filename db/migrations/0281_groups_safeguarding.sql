-- Whoever leads on safeguarding opens the session a concern tells of. Owned by the groups capability.
-- Personal data: none new.
-- Kept: as 0280_groups_session says.
create or replace function groups.may_run() returns boolean language sql stable
  return access.is_system() or access.has_role('facilitator') or access.has_role('reader') or access.has_role('answerer')
    or access.has_role('safeguarding-lead') or access.has_role('forum-co-chair') or access.has_role('young-people-lead');
