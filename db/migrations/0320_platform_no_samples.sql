-- The planner's statistics hold samples of what stands in a column, and keep them when the row is gone. Of words that
-- people wrote, of names and of addresses it takes none. Owned by the platform, for every room that holds such words.
-- Personal data: less than before. Kept: nothing.
alter table contacts.contact alter sealed_address set statistics 0;
alter table contacts.look alter why set statistics 0;
alter table conversations.asker
  alter name set statistics 0, alter about set statistics 0, alter language set statistics 0;
alter table conversations.promise alter because set statistics 0;
alter table conversations.closing alter asked set statistics 0;
alter table conversations.note alter words set statistics 0;
alter table conversations.missed alter cause set statistics 0;
alter table safeguarding.cause alter note set statistics 0;
alter table safeguarding.step alter words set statistics 0, alter told_whom set statistics 0;
alter table cards.draft alter answers set statistics 0;
alter table cards.answer alter said set statistics 0, alter more set statistics 0;
alter table cards.reply alter sentence set statistics 0;
alter table groups.session
  alter title set statistics 0, alter place set statistics 0, alter ran_by set statistics 0,
  alter consent_words set statistics 0;
alter table groups.point alter words set statistics 0;
alter table groups.photo alter sealed set statistics 0;
alter table voices.passed alter why set statistics 0;
alter table voices.appeal_voice alter why set statistics 0;
alter table voices.service_look alter why set statistics 0;
alter table voices.service_response alter words set statistics 0;
alter table voices.link alter why set statistics 0;
alter table voices.unlink alter why set statistics 0;
alter table voices.answering alter why set statistics 0;
