-- A story shown to the service it is about before it is public, for a few days and no longer. Owned by voices.
-- Personal data: names and jobs of staff; what the service wrote. Kept: with the story.

-- Once for a story, with its last day in it. Nothing here can be changed, so nobody can make it longer.
create table voices.service_look (
  story_id     uuid primary key references voices.story (id) on delete cascade,
  organisation text not null,
  why          text not null check (char_length(why) between 1 and 500),
  from_day     date not null,
  until_day    date not null,
  by_id        text not null,
  by_name      text not null,
  by_job       text not null,
  gone_on      date, -- the day it went on to be published
  tried_on     date, -- the newest day on which it was looked at whether it may go on
  check (until_day between from_day and from_day + 31)
);
create index look_of on voices.service_look (organisation, until_day);
create index look_to_go_on on voices.service_look (tried_on nulls first, until_day) where gone_on is null;

create table voices.service_response (
  story_id        uuid primary key references voices.service_look (story_id) on delete cascade,
  words           text not null check (char_length(words) between 1 and 4000),
  by_id           text not null,
  by_name         text not null,
  by_job          text not null,
  by_organisation text not null,
  said_on         date not null
);

alter table voices.service_look enable row level security;
alter table voices.service_response enable row level security;

create function voices.my_organisation() returns text language sql stable
  return (select p.organisation from people.person p where p.id = access.actor());

create policy readers_and_service on voices.service_look for select to kept_app
  using (voices.may_read_originals() or access.is_system() or organisation = voices.my_organisation());
create policy own_story on voices.service_look for select to kept_public_site
  using (exists (select from voices.story s where s.id = story_id));
create policy own_name on voices.service_look for insert to kept_app
  with check (voices.may_read_originals() and by_id = access.actor() and gone_on is null and tried_on is null);
create policy system_goes_on on voices.service_look for update to kept_app
  using (access.is_system()) with check (access.is_system());

create policy readers_and_service on voices.service_response for select to kept_app
  using (voices.may_read_originals() or access.is_system() or by_organisation = voices.my_organisation());
-- Its own people, while its days last.
create policy own_service on voices.service_response for insert to kept_app
  with check (by_id = access.actor() and by_organisation = voices.my_organisation() and exists (
    select from voices.service_look l where l.story_id = service_response.story_id
      and l.organisation = by_organisation and said_on between l.from_day and l.until_day));

grant select, insert on voices.service_look, voices.service_response to kept_app;
grant update (gone_on, tried_on) on voices.service_look to kept_app;
grant select (story_id, organisation, from_day, until_day) on voices.service_look to kept_public_site;
