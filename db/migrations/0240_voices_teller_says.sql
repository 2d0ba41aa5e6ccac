-- What whoever told a story says later, with their code: who may read it, whether the words may stand as they are,
-- whether they feel heard, and what they add. And who takes over an answer that is late. Owned by the voices capability.
-- Personal data: words of tellers, without a name; names and jobs of staff.
-- Kept: with the story.

-- What a teller had agreed to until a day. The agreement that counts stands in voices.story.
create table voices.earlier_consent (
  story_id      uuid not null references voices.story (id) on delete cascade,
  nth           int not null check (nth > 0),
  sharing       text not null,
  ask_first     boolean not null,
  share_until   date,
  own_agreement text,
  until_on      date not null, -- the day it was changed
  wider         boolean not null, -- more people may read it since
  noted         boolean not null default false, -- the system has owed what follows from it
  primary key (story_id, nth)
);

-- Whether a version of the words, names taken out, may be shown: for tellers who asked to look first.
create table voices.approval (
  story_id uuid not null references voices.story (id) on delete cascade,
  nth      int not null check (nth > 0),
  version  int not null,
  agrees   boolean not null,
  said_on  date not null,
  noted    boolean not null default false,
  primary key (story_id, nth),
  foreign key (story_id, version) references voices.clearing (story_id, version) on delete cascade
);

-- What should be changed, in the teller's words: for those who read stories. That they said no is for all staff.
create table voices.approval_note (
  story_id uuid not null,
  nth      int not null,
  note     text not null check (char_length(note) between 1 and 2000),
  primary key (story_id, nth),
  foreign key (story_id, nth) references voices.approval (story_id, nth) on delete cascade
);

-- Whether they feel heard by one answer. The newest of an answer counts.
create table voices.heard (
  story_id   uuid not null references voices.story (id) on delete cascade,
  nth        int not null check (nth > 0),
  answer_nth int not null,
  feels      text not null check (feels in ('yes', 'partly', 'no')),
  words      text check (char_length(words) between 1 and 2000),
  said_on    date not null,
  noted      boolean not null default false,
  primary key (story_id, nth),
  foreign key (story_id, answer_nth) references voices.answer (story_id, nth) on delete cascade
);

create table voices.addition (
  story_id uuid not null references voices.story (id) on delete cascade,
  nth      int not null check (nth > 0),
  words    text not null check (char_length(words) between 1 and 10000),
  added_on date not null,
  noted    boolean not null default false,
  primary key (story_id, nth)
);

-- We missed the day of an answer: this person writes by this day now. The newest counts.
create table voices.late_answer (
  story_id uuid not null references voices.story (id) on delete cascade,
  nth      int not null check (nth > 0),
  by_id    text not null,
  by_name  text not null,
  by_job   text not null,
  new_day  date not null,
  set_on   date not null,
  set_by   text, -- who of the staff chose so; null when the site did
  primary key (story_id, nth),
  check (new_day > set_on)
);

alter table voices.earlier_consent enable row level security;
alter table voices.approval enable row level security;
alter table voices.approval_note enable row level security;
alter table voices.heard enable row level security;
alter table voices.addition enable row level security;
alter table voices.late_answer enable row level security;

-- Whoever holds the code, and nobody else, says these things.
create policy own_story on voices.earlier_consent to kept_public_site
  using (exists (select from voices.story s where s.id = story_id))
  with check (exists (select from voices.story s where s.id = story_id));
create policy own_story on voices.approval to kept_public_site
  using (exists (select from voices.story s where s.id = story_id))
  with check (exists (select from voices.story s where s.id = story_id));
create policy own_story on voices.approval_note to kept_public_site
  using (exists (select from voices.story s where s.id = story_id))
  with check (exists (select from voices.story s where s.id = story_id));
create policy own_story on voices.heard to kept_public_site
  using (exists (select from voices.story s where s.id = story_id))
  with check (exists (select from voices.story s where s.id = story_id));
create policy own_story on voices.addition to kept_public_site
  using (exists (select from voices.story s where s.id = story_id))
  with check (exists (select from voices.story s where s.id = story_id));
create policy own_story on voices.late_answer for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));

create policy staff_read on voices.earlier_consent for select to kept_app using (voices.is_staff());
create policy staff_read on voices.approval for select to kept_app using (voices.is_staff());
create policy readers on voices.approval_note for select to kept_app
  using (voices.may_read_originals() or access.is_system());
create policy readers on voices.heard for select to kept_app
  using (voices.may_read_originals() or access.is_system());
create policy readers on voices.addition for select to kept_app
  using (voices.may_read_originals() or access.is_system());
create policy staff_read on voices.late_answer for select to kept_app using (voices.is_staff());
create policy system_names on voices.late_answer for insert to kept_app with check (access.is_system());

-- A visitor cannot name the page of a story for staff, so the system owes what follows, and marks what it has seen to.
create policy system_notes on voices.earlier_consent for update to kept_app using (access.is_system());
create policy system_notes on voices.approval for update to kept_app using (access.is_system());
create policy system_notes on voices.heard for update to kept_app using (access.is_system());
create policy system_notes on voices.addition for update to kept_app using (access.is_system());
grant update (noted) on voices.earlier_consent, voices.approval, voices.heard, voices.addition to kept_app;
-- When the time of a story's words is over, these go with them.
create policy system_forgets on voices.approval_note for delete to kept_app using (access.is_system());
grant update (words) on voices.heard to kept_app;
grant delete on voices.approval_note to kept_app;
create index consent_to_note on voices.earlier_consent (story_id) where not noted;
create index approval_to_note on voices.approval (story_id) where not noted;
create index heard_to_note on voices.heard (story_id) where not noted;
create index addition_to_note on voices.addition (story_id) where not noted;

grant select (story_id, nth, sharing, ask_first, share_until, own_agreement, until_on),
  insert (story_id, nth, sharing, ask_first, share_until, own_agreement, until_on, wider)
  on voices.earlier_consent to kept_public_site;
grant select (story_id, nth, version, agrees, said_on), insert (story_id, nth, version, agrees, said_on)
  on voices.approval to kept_public_site;
grant select, insert on voices.approval_note to kept_public_site;
grant select (story_id, nth, answer_nth, feels, words, said_on), insert (story_id, nth, answer_nth, feels, words, said_on)
  on voices.heard to kept_public_site;
grant select (story_id, nth, words, added_on), insert (story_id, nth, words, added_on)
  on voices.addition to kept_public_site;
grant select (story_id, nth, by_name, by_job, new_day, set_on) on voices.late_answer to kept_public_site;
grant select on voices.earlier_consent, voices.approval, voices.approval_note, voices.heard, voices.addition to kept_app;
grant select, insert on voices.late_answer to kept_app;

-- A teller may change at any time who reads their story, and nothing else of it.
create policy change_own on voices.story for update to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
grant update (sharing, ask_first, share_until, own_agreement) on voices.story to kept_public_site;

-- Two more kinds of news: "please look at these words", and "we are late, and this is who writes by when".
alter table voices.news
  drop constraint news_kind_check,
  add constraint news_kind_check check (kind in ('answered', 'outcome', 'please-look', 'late'));

-- The planner's statistics hold samples of what stands in a column. Of words it takes none.
alter table voices.approval_note alter note set statistics 0;
alter table voices.heard alter words set statistics 0;
alter table voices.addition alter words set statistics 0;
