-- Accounts, values side by side, sources and reference data as SQL users and briefings read them. Views version ${views}.
create view archive.clock as
select ${as_of} as as_of, ${known_at} as known_at, ${since_as_of} as since_as_of, ${since_known_at} as since_known_at;
comment on view archive.clock is 'The two clocks in effect: what was public, and what this archive had recorded. Far in the future when not set. The two earlier ones are what the view change counts from.';
comment on column archive.clock.since_as_of is 'From when on what became public counts as a change; the beginning when not set';
comment on column archive.clock.since_known_at is 'What this archive had recorded before the changes; as known_at when not set';

create view archive.account as
select a.account_id, a.fact_id, f.kind, f.slug as fact, f.label, f.parent_id, a.article_id, a.article_version_id,
  t.slug as article, v.headline, t.url, t.publisher_id, p.name as publisher, a.claimant, a.claimant_id, a.claimant_kind, b.relayed_by, a.stance,
  b.holds_earliest, b.holds_latest, b.holds_precision, b.quote, b.locator, b.note, b.cited_office, b.cited_date, b.cited_headline,
  a.credibility, a.rank, a.rank_reason, a.reliability, a.doubtful = 1 as doubtful, a.line, a.origin,
  v.published_earliest, v.published_latest, v.published_precision, a.public_at, b.recorded_at
from store.visible_account a
join store.account b on b.id = a.account_id
join store.fact f on f.id = a.fact_id
join store.article t on t.id = a.article_id
join store.article_version v on v.id = a.article_version_id
join store.publisher p on p.id = t.publisher_id;
comment on view archive.account is 'Every account that is visible at the two clocks: who says it, where it was read, for what time it speaks, how it is rated';
comment on column archive.account.doubtful is 'Credibility 4 or 5, reliability E, or only suspected: shown when there is nothing else';
comment on column archive.account.line is 'Whose word it is: a named claimant, or the agency or publisher; accounts of one line count once as evidence';
comment on column archive.account.origin is 'Whose copy the article is: an agency, a mirrored site, or its publisher';
comment on column archive.account.public_at is 'From when the account was public: the article version''s latest possible publication, or its retrieval when that is unknown';

create view archive.account_role as
select a.account_id, a.fact_id, r.role, r.ordinal, c.id as actor_id, c.slug as actor_slug, c.name as actor, r.office, r.fate, a.stance
from store.account_actor r
join store.visible_account a on a.account_id = r.account_id
left join store.actor_merge g on g.actor_id = r.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
join store.actor c on c.id = coalesce(g.into_actor_id, r.actor_id);
comment on view archive.account_role is 'The actors that an account names, by role';

create view archive.heard_value as
select h.account_id, h.fact_id, f.kind, f.slug as fact, h.slot, h.part, h.says, h.low, h.high, h.item, h.stance
from store.heard h
join store.fact f on f.id = h.fact_id;
comment on view archive.heard_value is 'Every value of every visible account';
comment on column archive.heard_value.low is 'Lower end of a number or date; dates as seconds since 1970 of the wall clock';

create view store.weighed_row as
select q.fact_id, q.slot, q.account_id, max(q.stance) as stance, max(q.shown) as shown, max(q.slot_contested) as contested,
  string_agg(case when q.part = q.slot or q.compare = 'member' or q.slot like 'fate:%' then q.says else replace(q.part, '_', ' ') || ' ' || q.says end, '; ' order by q.part) as says
from (select r.*, max(r.contested) over (partition by r.fact_id, r.slot) as slot_contested from store.resolved r) q
group by q.fact_id, q.slot, q.account_id;
comment on view store.weighed_row is 'One row per fact, slot and account where several accounts tell of a fact, the parts of a group in one text';

create view store.lone_row as
select h.fact_id, h.slot, h.account_id, max(h.stance) as stance, max(case when h.stance <> 'denies' and h.compare <> 'member' then 1 else 0 end) as shown, 0 as contested,
  string_agg(case when h.part = h.slot or h.compare = 'member' or h.slot like 'fate:%' then h.says else replace(h.part, '_', ' ') || ' ' || h.says end, '; ' order by h.part) as says
from store.heard_alone h
where h.rank_order < 2
group by h.fact_id, h.slot, h.account_id;
comment on view store.lone_row is 'The same where one account tells alone of a fact: nothing to weigh';

create view store.value_row as
select fact_id, slot, account_id, stance, shown, contested, says from store.weighed_row
union all
select fact_id, slot, account_id, stance, shown, contested, says from store.lone_row;
comment on view store.value_row is 'One row per fact, slot and account; the only account of a fact is shown and not contested';

create view archive.shown_value as
select s.fact_id, f.kind, f.slug as fact, f.label, s.slot, s.account_id, s.says, s.contested = 1 as contested
from store.value_row s
left join store.fact f on f.id = s.fact_id
where s.shown = 1;
comment on view archive.shown_value is 'The value of each fact and slot that resolution shows, and the account it is taken from';

create view store.contested_state as
select ceasefire_id, event_id, state, candidate
from (
  select x.*, max(case when x.candidate = 1 and x.passed = 0 then 1 else 0 end) over (partition by x.ceasefire_id) as open
  from (
    select u.*, max(1 - u.candidate) over (partition by u.ceasefire_id, u.state) as passed,
      case when u.candidate = 0 and u.step_no = max(u.step_no) over (partition by u.ceasefire_id) then 1 else 0 end as present
    from (
      select r.ceasefire_id, f.id as event_id, r.step_no, case when r.viewer_id = 0 then 0 else 1 end as candidate,
        case when r.viewer_id = 0 then r.state else (select min(m.to_state) from store.ceasefire_rule m where m.event = r.event and m.to_state <> m.from_state) end as state
      from store.ceasefire_run r
      left join store.fact f on f.kind = 'ceasefire_event' and f.slug = r.why
      where r.viewer_id <= 0) u
    where u.state is not null) x) y
where (candidate = 1 and passed = 0) or (present = 1 and open = 1);
comment on view store.contested_state is 'States that are on record but not carried or undated, beside the state that the rules derive';

create view archive.contested_value as
select c.fact_id, f.kind, f.slug as fact, f.label, c.slot, c.account_id, c.says, c.stance, coalesce(a.claimant, 'this archive, by rule') as claimant, p.name as publisher,
  t.slug as article, v.headline, t.url, a.reliability, a.credibility, a.rank, v.published_earliest, v.published_latest, v.published_precision, c.shown = 1 as shown
from (
  select r.fact_id, r.slot, r.account_id, r.says, r.stance, r.shown
  from store.weighed_row r
  where r.contested = 1
  union all
  select s.ceasefire_id, 'state', b.account_id, s.state, b.stance, s.candidate * -1 + 1
  from store.contested_state s
  left join store.visible_account b on b.fact_id = s.event_id and b.rank_order < 2) c
left join store.fact f on f.id = c.fact_id
left join store.visible_account a on a.account_id = c.account_id
left join store.article t on t.id = a.article_id
left join store.article_version v on v.id = a.article_version_id
left join store.publisher p on p.id = t.publisher_id;
comment on view archive.contested_value is 'Values that cannot both be true of one time, or that one affirms and another denies: one row per fact, slot and account, with the one that is shown. Refinement, development, revision and wording are not contested.';
comment on column archive.contested_value.slot is 'The value, or group of values, in question; state: how a ceasefire stands';
comment on column archive.contested_value.account_id is 'Null for a state that this archive derived';

create view archive.source as
select t.id as article_id, t.slug as article, v.headline, t.url, t.publisher_id, p.slug as publisher_slug, p.name as publisher, v.byline, v.language, v.version_no,
  v.published_earliest, v.published_latest, v.published_precision, v.retrieved_at, coalesce(v.published_latest, v.retrieved_at) as public_at, v.status, v.status_reason, r.reliability, r.reason as reliability_reason,
  (select string_agg(distinct o.link || ' ' || o.origin, '; ' order by o.link || ' ' || o.origin) from store.article_origin o where o.article_id = t.id) as origins,
  coalesce((select min(coalesce('actor:' || cast(o.actor_id as varchar), o.origin)) from store.article_origin o where o.article_id = t.id and o.link in ('agency', 'mirror_of')),
    'publisher:' || cast(t.publisher_id as varchar)) as origin,
  (select cast(count(*) as int) from store.visible_account a where a.article_id = t.id) as accounts
from (
  select x.*, row_number() over (partition by x.article_id order by x.version_no desc) as newest
  from store.article_version x
  where x.recorded_at <= ${known_at} and coalesce(x.published_latest, x.retrieved_at) <= ${as_of}) v
join store.article t on t.id = v.article_id
join store.publisher p on p.id = t.publisher_id
left join store.publisher_rating r on r.publisher_id = t.publisher_id and r.recorded_at <= ${known_at} and r.superseded_at > ${known_at}
where v.newest = 1;
comment on view archive.source is 'Articles in their newest visible version, with the publisher''s reliability and what stands behind them';
comment on column archive.source.origins is 'Agencies, cited outlets and mirrored sites, as text';
comment on column archive.source.origin is 'Sources with the same origin are not independent of each other';

create view archive.fact_link as
select l.from_fact_id, x.kind as from_kind, x.slug as from_fact, l.link, l.to_fact_id, y.kind as to_kind, y.slug as to_fact, l.account_id
from store.fact_link l
join store.visible_account a on a.account_id = l.account_id
join store.fact x on x.id = l.from_fact_id
join store.fact y on y.id = l.to_fact_id;
comment on view archive.fact_link is 'Links between facts, each as one visible account says';

create view archive.dossier as
select id as dossier_id, slug as dossier, title, time_zone, cadence, starts_on from store.dossier;
comment on view archive.dossier is 'What briefings are about';

create view store.dossier_root as
select m.dossier_id, m.fact_id
from store.dossier_fact m
union
select r.dossier_id, a.fact_id
from store.dossier_reach r
join store.visible_account a on a.account_id = r.account_id
where not r.incident;
comment on view store.dossier_root is 'The facts that a dossier names, and those that belong to it by rule and may have others below them';

create view store.dossier_reached as
select r.dossier_id, a.fact_id, r.incident
from store.dossier_reach r
join store.account a on a.id = r.account_id
join store.standing_version v on v.id = a.article_version_id
where a.recorded_at <= ${known_at} and a.superseded_at > ${known_at};
comment on view store.dossier_reached is 'Facts that belong to a dossier by rule; one of several accounts gives several rows';

create view store.dossier_named as
select r.dossier_id, r.fact_id
from (
  select o.dossier_id, o.fact_id from store.dossier_root o
  union
  select o.dossier_id, f.id from store.dossier_root o join store.fact f on f.parent_id = o.fact_id
  union
  select o.dossier_id, f.id from store.dossier_root o join store.fact p on p.parent_id = o.fact_id join store.fact f on f.parent_id = p.id
  union
  select o.dossier_id, f.id from store.dossier_root o join store.fact q on q.parent_id = o.fact_id join store.fact p on p.parent_id = q.id join store.fact f on f.parent_id = p.id) r
where exists (select 1 from store.visible_account a where a.fact_id = r.fact_id);
comment on view store.dossier_named is 'Facts that a dossier names, and those below them';

create view archive.dossier_fact as
select d.id as dossier_id, d.slug as dossier, f.id as fact_id, f.kind, f.slug as fact
from (
  select dossier_id, fact_id from store.dossier_reached
  union
  select dossier_id, fact_id from store.dossier_named) m
join store.dossier d on d.id = m.dossier_id
join store.fact f on f.id = m.fact_id;
comment on view archive.dossier_fact is 'The facts of a dossier: those it names and those that concern its parties and places, with those below them. By rule: what is between two of its parties (incidents only inside its places, if it has any); of a dossier with one party or none, the incidents inside its places and what its party is a party to.';

create view archive.dossier_actor as
select d.id as dossier_id, d.slug as dossier, m.ordinal, c.id as actor_id, c.slug as actor_slug, c.name as actor
from store.dossier_actor m
join store.dossier d on d.id = m.dossier_id
join store.actor c on c.id = m.actor_id;
comment on view archive.dossier_actor is 'The parties of a dossier';

create view archive.dossier_place as
select d.id as dossier_id, d.slug as dossier, p.id as place_id, p.slug as place, p.name
from store.dossier_place m
join store.dossier d on d.id = m.dossier_id
join store.place p on p.id = m.place_id;
comment on view archive.dossier_place is 'The countries or regions of a dossier';

create view archive.dossier_term as
select t.dossier_id, d.slug as dossier, t.language, t.avoided, t.used, t.note, t.recorded_at
from store.dossier_term t
join store.dossier d on d.id = t.dossier_id
where t.recorded_at <= ${known_at} and t.superseded_at > ${known_at};
comment on view archive.dossier_term is 'The term lists of dossiers, as known: what briefings say in their own words and labels instead of a term that is avoided, and why';
comment on column archive.dossier_term.used is 'What labels say instead';

create view archive.actor as
select c.id as actor_id, c.slug as actor, c.name, c.kind, c.country, c.part_of_id, s.slug as part_of, m.id as merged_into_id, m.slug as merged_into
from store.actor c
left join store.actor s on s.id = c.part_of_id
left join store.actor_merge g on g.actor_id = c.id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
left join store.actor m on m.id = g.into_actor_id;
comment on view archive.actor is 'Actors, the side they belong to, and the actor they were merged into';

create view archive.actor_name as
select n.actor_id, c.slug as actor, n.name, n.language, n.kind, n.recorded_at
from store.actor_name n
join store.actor c on c.id = n.actor_id
where n.recorded_at <= ${known_at} and n.superseded_at > ${known_at};
comment on view archive.actor_name is 'The names of actors, as known';

create view archive.actor_office as
select o.actor_id, c.slug as actor, c.name, o.title, o.held_from, o.held_until, o.recorded_at
from store.actor_office o
join store.actor c on c.id = o.actor_id
where o.recorded_at <= ${known_at} and o.superseded_at > ${known_at};
comment on view archive.actor_office is 'The offices of persons, as known';

create view archive.place as
select p.id as place_id, p.slug as place, p.name, p.kind, p.lat, p.lon, p.parent_id, q.slug as parent
from store.place p
left join store.place q on q.id = p.parent_id;
comment on view archive.place is 'Places and what contains them';

create view archive.place_name as
select n.place_id, p.slug as place, n.name, n.language, n.kind, n.recorded_at
from store.place_name n
join store.place p on p.id = n.place_id
where n.recorded_at <= ${known_at} and n.superseded_at > ${known_at};
comment on view archive.place_name is 'The names of places, as known';

create view archive.publisher as
select p.id as publisher_id, p.slug as publisher, p.name, p.kind, p.country, p.homepage, o.slug as owner, r.reliability, r.reason as reliability_reason, r.rated_by
from store.publisher p
left join store.actor o on o.id = p.owner_actor_id
left join store.publisher_rating r on r.publisher_id = p.id and r.recorded_at <= ${known_at} and r.superseded_at > ${known_at};
comment on view archive.publisher is 'Publishers with their reliability, as rated at the known-at instant';

create view archive.lead as
select l.dataset, l.code, l.event_on, l.added_at, l.event_code, l.root_code, l.quad_class, l.goldstein, l.mentions, l.sources, l.articles, l.tone,
  l.actor_1, l.actor_1_country, l.actor_2, l.actor_2_country, l.place, l.country, l.lat, l.lon, l.url, l.recorded_at
from store.lead l
where l.recorded_at <= ${known_at} and coalesce(l.added_at, l.recorded_at) <= ${as_of};
comment on view archive.lead is 'Events that a machine coded from news: where to look, not what happened. They are no accounts, and no briefing shows them.';
comment on column archive.lead.dataset is 'Where it comes from: gdelt-events';
comment on column archive.lead.code is 'The number of the event in its dataset';
comment on column archive.lead.event_on is 'The day that the machine found';
comment on column archive.lead.added_at is 'When the dataset took it up';
comment on column archive.lead.event_code is 'CAMEO code';
comment on column archive.lead.root_code is 'The first two digits of the CAMEO code';
comment on column archive.lead.quad_class is '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict';
comment on column archive.lead.goldstein is 'Goldstein score of the event code, -10 to 10';
comment on column archive.lead.mentions is 'How often it was mentioned in its first 15 minutes';
comment on column archive.lead.sources is 'In how many sources';
comment on column archive.lead.articles is 'In how many articles';
comment on column archive.lead.tone is 'Average tone of these articles, -100 to 100';
comment on column archive.lead.actor_1 is 'Who acted, in the words of the machine';
comment on column archive.lead.actor_1_country is 'Its country, CAMEO';
comment on column archive.lead.actor_2 is 'Towards whom';
comment on column archive.lead.actor_2_country is 'Its country, CAMEO';
comment on column archive.lead.place is 'Where, in words';
comment on column archive.lead.country is 'FIPS 10-4, as GDELT has it';
comment on column archive.lead.lat is 'Degrees north, WGS 84';
comment on column archive.lead.lon is 'Degrees east, WGS 84';

create view archive.code as
select list, code, label, broader, sort from store.code;
comment on view archive.code is 'The code lists';
