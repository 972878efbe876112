-- What is visible at the two clocks, and which value of each fact is shown. Views version ${views}.
-- The migration drops all views before these files run; a change in one of them runs them all.
create view store.standing_version as
select v.id, t.publisher_id, v.published_latest, coalesce(v.published_latest, v.retrieved_at) as public_at, r.reliability,
  case when r.reliability = 'E' then 1 else 0 end as doubtful,
  case r.reliability when 'A' then 1 when 'B' then 2 when 'C' then 3 when 'D' then 5 when 'E' then 6 else 4 end as reliability_order,
  coalesce((select min(coalesce('actor:' || cast(o.actor_id as varchar), o.origin)) from store.article_origin o where o.article_id = t.id and o.link in ('agency', 'mirror_of')), 'publisher:' || cast(t.publisher_id as varchar)) as origin
from store.article_version v
join store.article t on t.id = v.article_id
left join store.publisher_rating r on r.publisher_id = t.publisher_id and r.recorded_at <= ${known_at} and r.superseded_at > ${known_at}
where coalesce(v.published_latest, v.retrieved_at) <= ${as_of}
and not exists (select 1 from store.article_version w
  where w.article_id = v.article_id and w.version_no > v.version_no and w.status = 'withdrawn'
  and w.recorded_at <= ${known_at} and coalesce(w.published_latest, w.retrieved_at) <= ${as_of});
comment on view store.standing_version is 'Versions of articles that were public (as-of) and not withdrawn later, with what counts for all their accounts. origin: whose copy the article is';

create view store.visible_account as
select a.id as account_id, a.fact_id, a.compared, a.article_id, a.article_version_id, a.stance,
  a.claimant_kind, m.id as claimant_id, coalesce(m.name, a.claimant_text) as claimant,
  a.holds_earliest, case when a.holds_latest < timestamp '9999-01-01 00:00:00' then a.holds_latest else greatest(a.holds_earliest,
    timestamp '1970-01-01 00:00:00' + interval '1' second * floor(extract(epoch from v.public_at))) end as holds_latest,
  v.published_latest, v.public_at,
  v.reliability, s.credibility, coalesce(s.rank, 'normal') as rank, s.reason as rank_reason,
  case coalesce(s.rank, 'normal') when 'preferred' then 0 when 'normal' then 1 else 2 end as rank_order,
  case when s.credibility in (4, 5) or a.stance = 'suspects' then 1 else v.doubtful end as doubtful,
  case s.credibility when 1 then 1 when 2 then 2 when 3 then 3 when 4 then 5 when 5 then 6 else 4 end as credibility_order,
  v.reliability_order,
  case when a.claimant_kind = 'publisher' or m.kind = 'media' then 1 else 0 end as outlet,
  case when a.claimant_kind = 'named' then 'actor:' || cast(m.id as varchar)
    when a.claimant_kind = 'publisher' then 'publisher:' || cast(v.publisher_id as varchar)
    else a.claimant_kind || ':' || cast(v.publisher_id as varchar) || ':' || a.claimant_text end as voice,
  v.origin,
  case when a.claimant_kind = 'named' then 'actor:' || cast(m.id as varchar) when a.claimant_kind = 'archive' then 'archive' else v.origin end as line
from store.account a
join store.standing_version v on v.id = a.article_version_id
left join store.assessment s on s.account_id = a.id and s.recorded_at <= ${known_at} and s.superseded_at > ${known_at}
left join store.actor_merge g on g.actor_id = a.claimant_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
left join store.actor m on m.id = coalesce(g.into_actor_id, a.claimant_id)
where a.recorded_at <= ${known_at} and a.superseded_at > ${known_at};
comment on view store.visible_account is 'Accounts that were public (as-of) and recorded (known-at), with all that resolution weighs. line: whose word it is; origin: whose copy the article is; voice: who may revise it; holds_latest: what holds from a day on holds until it was said.';

create view store.heard_compared as
select x.account_id, x.fact_id, x.slot, case when x.compare = 'member' then coalesce(m.slug, x.part) else x.part end as part,
  x.compare, x.scheme, x.changes, x.low, x.high, case when x.scheme = 'actor' then coalesce(m.slug, x.item) else x.item end as item,
  case when x.scheme = 'actor' then coalesce(m.name, x.says) else x.says end as says,
  a.article_id, a.stance, a.rank_order, a.doubtful, a.credibility_order, a.reliability_order, a.outlet, a.voice, a.line,
  a.holds_earliest, a.holds_latest, a.published_latest
from store.account_value x
join store.visible_account a on a.account_id = x.account_id
left join store.actor_merge g on g.actor_id = x.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
left join store.actor m on m.id = coalesce(g.into_actor_id, x.actor_id);
comment on view store.heard_compared is 'Every visible value of accounts that others stand beside, actors read through merges';

create view store.heard_alone as
select x.account_id, x.fact_id, x.slot, case when x.compare = 'member' then coalesce(m.slug, x.part) else x.part end as part,
  x.compare, x.scheme, x.changes, x.low, x.high, case when x.scheme = 'actor' then coalesce(m.slug, x.item) else x.item end as item,
  case when x.scheme = 'actor' then coalesce(m.name, x.says) else x.says end as says, a.stance, a.rank_order
from store.stated_value x
join store.visible_account a on a.account_id = x.account_id and a.fact_id = x.fact_id
left join store.actor_merge g on g.actor_id = x.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
left join store.actor m on m.id = coalesce(g.into_actor_id, x.actor_id)
where not x.compared;
comment on view store.heard_alone is 'Every visible value of accounts that are alone with their fact: nothing to weigh, read straight from the table of the kind';

create view store.heard as
select account_id, fact_id, slot, part, compare, scheme, changes, low, high, item, says, stance, rank_order from store.heard_compared
union all
select account_id, fact_id, slot, part, compare, scheme, changes, low, high, item, says, stance, rank_order from store.heard_alone;
comment on view store.heard is 'Every visible value of every account';

create view store.value_pair as
select x.*, y.account_id as other_id, y.line as other_line, case when y.stance = 'denies' then 1 else 0 end as other_denies,
  case when x.compare in ('count', 'date') then
      case when x.low > y.high or y.low > x.high
        or (x.compare = 'count' and ((x.low >= y.high and (x.high is null or y.low is null)) or (y.low >= x.high and (y.high is null or x.low is null))))
      then 1 else 0 end
    when x.compare = 'text' or x.item = y.item then 0
    when x.compare = 'member' then 1
    when exists (select 1 from store.broader b where b.scheme = x.scheme and ((b.item = x.item and b.broader = y.item) or (b.item = y.item and b.broader = x.item))) then 0
    else 1 end as apart,
  case when x.account_id = y.account_id or x.compare = 'text'
      or x.holds_latest < y.holds_earliest or y.holds_latest < x.holds_earliest
      or (x.voice = y.voice and x.article_id <> y.article_id and x.published_latest <> y.published_latest and (x.outlet = 1 or x.compare = 'count'))
    then 0 else 1 end as comparable
from store.heard_compared x
join store.heard_compared y on y.fact_id = x.fact_id and y.slot = x.slot and y.part = x.part
where x.rank_order < 2 and y.rank_order < 2;
comment on view store.value_pair is 'Each visible value with each of the same fact, slot and part, itself included. apart: the two cannot both be true. comparable: 0 for text, for times that do not meet (development) and for the same voice later (revision).';

create view store.weighed as
select fact_id, slot, part, account_id,
  max(compare) as compare, max(scheme) as scheme, max(case when changes then 1 else 0 end) as changes,
  max(low) as low, max(high) as high, max(item) as item, max(says) as says, max(stance) as stance,
  max(rank_order) as rank_order, max(doubtful) as doubtful, max(credibility_order) as credibility_order, max(reliability_order) as reliability_order,
  max(holds_latest) as holds_latest, max(published_latest) as published_latest,
  count(distinct case when apart = 0 and other_denies = 0 then other_line end) as agreement,
  max(case when comparable = 0 then 0
    when (stance = 'denies' and other_denies = 0) or (stance <> 'denies' and other_denies = 1) then 1 - apart
    when stance <> 'denies' and compare <> 'member' then apart
    else 0 end) as contested
from store.value_pair
group by fact_id, slot, part, account_id;
comment on view store.weighed is 'Each visible value with the number of independent lines that agree with it and whether another contradicts it';

-- Three views where one would do: H2 finds some facts in a window over a view, and in none over a subquery.
create view store.eligible as
select g.*, count(*) over (partition by fact_id, slot, account_id) as parts,
  case when stance <> 'denies' and compare <> 'member' then 1 else 0 end as eligible,
  case when changes = 1 then -extract(epoch from coalesce(holds_latest, timestamp '0001-01-01 00:00:00')) else 0 end as latest_first,
  -extract(epoch from coalesce(published_latest, timestamp with time zone '0001-01-01 00:00:00Z')) as newest_first
from store.weighed g;
comment on view store.eligible is 'Each weighed value with what the order of preference reads';

create view store.preferred as
select u.*, row_number() over preference as place_in_order,
  first_value(low) over preference as best_low, first_value(high) over preference as best_high,
  first_value(item) over preference as best_item, first_value(doubtful) over preference as best_doubtful,
  first_value(part) over preference as best_part, first_value(parts) over preference as best_parts
from store.eligible u
window preference as (partition by fact_id, slot order by eligible desc, rank_order, doubtful, latest_first,
  credibility_order, reliability_order, agreement desc, newest_first, account_id);
comment on view store.preferred is 'The values of each fact and slot in the order of preference, each beside the first';

create view store.refining as
select v.*,
  case when v.eligible = 0 then 0
    when place_in_order = 1 then 1
    when part <> best_part or parts > 1 or best_parts > 1 or changes = 1 or doubtful > best_doubtful then 0
    when compare in ('count', 'date') and low is not null and high is not null
      and (best_low is null or low >= best_low) and (best_high is null or high <= best_high) then 1
    when compare = 'item' and exists (select 1 from store.broader b where b.scheme = v.scheme and b.item = v.item and b.broader = v.best_item) then 1
    else 0 end as refines,
  case when compare in ('count', 'date') then coalesce(high - low, 999999999999) when item = best_item then 1 else 0 end as width
from store.preferred v;
comment on view store.refining is 'Which values are the preferred one, or more precise and inside it';

create view store.resolved as
select w.fact_id, w.slot, w.part, w.account_id, w.compare, w.says, w.stance, w.contested,
  case when refines = 1 and row_number() over (partition by fact_id, slot order by refines desc, width, place_in_order) = 1 then 1 else 0 end as shown
from store.refining w;
comment on view store.resolved is 'Resolution where several accounts tell of a fact: of each fact and slot one account is shown: by rank, not doubtful, for a status the latest time, credibility, reliability, agreeing lines, newest, lowest id; then the most precise value inside the winner''s';

create view store.pick as
select r.fact_id, r.slot, case when r.shown = 1 then r.account_id end as account_id, cast(null as varchar) as voice, cast(null as varchar) as origin, r.contested
from store.resolved r
where r.shown = 1 or r.contested = 1
union all
select a.fact_id, '', null, a.voice, a.origin, 0
from store.visible_account a
where a.compared and a.rank_order < 2;
comment on view store.pick is 'What the views of the kinds are folded from: per fact the account each slot is taken from, the slots that are contested, and (slot empty) the accounts to count';

create view store.role_names as
select a.fact_id, r.role, string_agg(distinct c.name, '; ' order by c.name) as names
from store.visible_account a
join store.account_actor r on r.account_id = a.account_id
left join store.actor_merge g on g.actor_id = r.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
join store.actor c on c.id = coalesce(g.into_actor_id, r.actor_id)
where a.rank_order < 2 and a.stance <> 'denies'
group by a.fact_id, r.role;
comment on view store.role_names is 'Per fact and role the actors that are affirmed or suspected in it, a set';

create view store.incident_names as
select r.account_id,
  string_agg(distinct case when r.role = 'initiator' then c.name end, '; ' order by case when r.role = 'initiator' then c.name end) as initiators,
  string_agg(distinct case when r.role = 'perpetrator' then c.name end, '; ' order by case when r.role = 'perpetrator' then c.name end) as perpetrators,
  string_agg(distinct case when r.role = 'target' then c.name end, '; ' order by case when r.role = 'target' then c.name end) as targets,
  string_agg(distinct case when r.role = 'victim' then c.name end, '; ' order by case when r.role = 'victim' then c.name end) as victims
from store.account_actor r
left join store.actor_merge g on g.actor_id = r.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
join store.actor c on c.id = coalesce(g.into_actor_id, r.actor_id)
group by r.account_id;
comment on view store.incident_names is 'The actors that each account of an incident names, by role';
