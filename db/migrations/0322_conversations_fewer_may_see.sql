-- Why a call was handed over may say with whom somebody is unhappy. Those who ring and those who lead read it, and no
-- other account. Owned by the conversations capability.
-- Personal data: none new. Kept: as 0221_conversations_call says.
alter policy staff_read on conversations.promise using (
  access.is_system() or access.has_role('caller') or access.has_role('caller-lead')
  or access.has_role('safeguarding-lead'));
