-- What a good answer has, and answers to begin from, as the partnership agreed them. Owned by voices.
-- Personal data: who changed them, when and why. Kept: for good, every version: what was asked of an answer on a day.
create table voices.answering (
  version    int primary key check (version > 0),
  agreed     jsonb not null check (jsonb_typeof(agreed) = 'object'),
  why        text not null check (char_length(why) between 1 and 500),
  by_id      text not null,
  by_name    text not null,
  changed_on date not null
);

alter table voices.answering enable row level security;
create policy staff_read on voices.answering for select to kept_app using (voices.is_staff());
create policy administrators on voices.answering for insert to kept_app
  with check (access.has_role('administrator') and by_id = access.actor());
grant select, insert on voices.answering to kept_app;
