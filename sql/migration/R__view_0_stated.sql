-- What every account states, one row for each value: the columns of its kind and the actors it names. Views version ${views}.
create view store.stated as
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(case c.part when 'rounds' then i.rounds_low end as numeric(20,6)) as low,
  cast(case c.part when 'rounds' then i.rounds_best end as numeric(20,6)) as best,
  cast(case c.part when 'rounds' then i.rounds_high end as numeric(20,6)) as high,
  cast(case c.part when 'status' then i.status when 'status_text' then i.status_text end as varchar) as word,
  cast(null as bigint) as ref_id
from store.account a
join store.process i on i.account_id = a.id
join store.kind_column c on c.kind = 'process'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'opened' then i.opened_earliest when 'closed' then i.closed_earliest when 'next_meeting_on' then i.next_meeting_on_earliest when 'result_due' then i.result_due_earliest end as timestamp) as earliest,
  cast(case c.part when 'opened' then i.opened_latest when 'closed' then i.closed_latest when 'next_meeting_on' then i.next_meeting_on_latest when 'result_due' then i.result_due_latest end as timestamp) as latest,
  cast(case c.part when 'duration_hours' then i.duration_hours_low end as numeric(20,6)) as low,
  cast(case c.part when 'round_no' then i.round_no when 'duration_hours' then i.duration_hours_best end as numeric(20,6)) as best,
  cast(case c.part when 'duration_hours' then i.duration_hours_high end as numeric(20,6)) as high,
  cast(case c.part when 'opened' then i.opened_precision when 'closed' then i.closed_precision when 'format' then i.format when 'agenda' then i.agenda when 'outcome' then i.outcome when 'outcome_text' then i.outcome_text when 'next_meeting' then i.next_meeting when 'next_meeting_on' then i.next_meeting_on_precision when 'result_due' then i.result_due_precision end as varchar) as word,
  cast(case c.part when 'place' then i.place_id end as bigint) as ref_id
from store.account a
join store.talk_round i on i.account_id = a.id
join store.kind_column c on c.kind = 'talk_round'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(case c.part when 'size' then i.size_low end as numeric(20,6)) as low,
  cast(case c.part when 'size' then i.size_best end as numeric(20,6)) as best,
  cast(case c.part when 'size' then i.size_high end as numeric(20,6)) as high,
  cast(case c.part when 'head_office' then i.head_office when 'composition' then i.composition when 'names_disclosed' then case when i.names_disclosed then 'true' when not i.names_disclosed then 'false' end end as varchar) as word,
  cast(case c.part when 'party' then i.party_id when 'head' then i.head_id end as bigint) as ref_id
from store.account a
join store.delegation i on i.account_id = a.id
join store.kind_column c on c.kind = 'delegation'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'signed' then i.signed_earliest end as timestamp) as earliest,
  cast(case c.part when 'signed' then i.signed_latest end as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'title' then i.title when 'signed' then i.signed_precision when 'stage' then i.stage when 'substage' then i.substage when 'form' then i.form when 'text_url' then i.text_url end as varchar) as word,
  cast(case c.part when 'place' then i.place_id end as bigint) as ref_id
from store.account a
join store.agreement i on i.account_id = a.id
join store.kind_column c on c.kind = 'agreement'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(case c.part when 'term_hours' then i.term_hours end as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'laterality' then i.laterality when 'ceasefire_class' then i.ceasefire_class when 'written' then case when i.written then 'true' when not i.written then 'false' end when 'coverage' then i.coverage when 'monitoring' then i.monitoring when 'enforcement' then i.enforcement end as varchar) as word,
  cast(null as bigint) as ref_id
from store.account a
join store.ceasefire i on i.account_id = a.id
join store.kind_column c on c.kind = 'ceasefire'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'happened' then i.happened_earliest when 'ends' then i.ends_earliest end as timestamp) as earliest,
  cast(case c.part when 'happened' then i.happened_latest when 'ends' then i.ends_latest end as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'event' then i.event when 'happened' then i.happened_precision when 'ends' then i.ends_precision end as varchar) as word,
  cast(case c.part when 'ends_with' then i.ends_with_id when 'incident' then i.incident_id end as bigint) as ref_id
from store.account a
join store.ceasefire_event i on i.account_id = a.id
join store.kind_column c on c.kind = 'ceasefire_event'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(case c.part when 'incidents' then i.incidents_low end as numeric(20,6)) as low,
  cast(case c.part when 'incidents' then i.incidents_best end as numeric(20,6)) as best,
  cast(case c.part when 'incidents' then i.incidents_high end as numeric(20,6)) as high,
  cast(case c.part when 'verdict' then i.verdict end as varchar) as word,
  cast(case c.part when 'of_party' then i.of_party_id end as bigint) as ref_id
from store.account a
join store.compliance i on i.account_id = a.id
join store.kind_column c on c.kind = 'compliance'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'started' then i.started_earliest when 'ended' then i.ended_earliest end as timestamp) as earliest,
  cast(case c.part when 'started' then i.started_latest when 'ended' then i.ended_latest end as timestamp) as latest,
  cast(case c.part when 'duration_days' then i.duration_days_low when 'deaths_a' then i.deaths_a_low when 'deaths_b' then i.deaths_b_low when 'deaths_civilians' then i.deaths_civilians_low when 'deaths_unknown' then i.deaths_unknown_low when 'deaths' then i.deaths_low when 'wounded' then i.wounded_low end as numeric(20,6)) as low,
  cast(case c.part when 'duration_days' then i.duration_days_best when 'where_precision' then i.where_precision when 'lat' then i.lat when 'lon' then i.lon when 'deaths_a' then i.deaths_a_best when 'deaths_b' then i.deaths_b_best when 'deaths_civilians' then i.deaths_civilians_best when 'deaths_unknown' then i.deaths_unknown_best when 'deaths' then i.deaths_best when 'wounded' then i.wounded_best end as numeric(20,6)) as best,
  cast(case c.part when 'duration_days' then i.duration_days_high when 'deaths_a' then i.deaths_a_high when 'deaths_b' then i.deaths_b_high when 'deaths_civilians' then i.deaths_civilians_high when 'deaths_unknown' then i.deaths_unknown_high when 'deaths' then i.deaths_high when 'wounded' then i.wounded_high end as numeric(20,6)) as high,
  cast(case c.part when 'incident_kind' then i.incident_kind when 'means' then i.means when 'started' then i.started_precision when 'ended' then i.ended_precision when 'damage' then i.damage when 'description' then i.description end as varchar) as word,
  cast(case c.part when 'place' then i.place_id when 'side_a' then i.side_a_id when 'side_b' then i.side_b_id end as bigint) as ref_id
from store.account a
join store.incident i on i.account_id = a.id
join store.kind_column c on c.kind = 'incident'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'drawn' then i.drawn_earliest end as timestamp) as earliest,
  cast(case c.part when 'drawn' then i.drawn_latest end as timestamp) as latest,
  cast(case c.part when 'length_km' then i.length_km_low end as numeric(20,6)) as low,
  cast(case c.part when 'length_km' then i.length_km_best end as numeric(20,6)) as best,
  cast(case c.part when 'length_km' then i.length_km_high end as numeric(20,6)) as high,
  cast(case c.part when 'name' then i.name when 'drawn' then i.drawn_precision when 'origin' then i.origin when 'status' then i.status end as varchar) as word,
  cast(null as bigint) as ref_id
from store.account a
join store.border i on i.account_id = a.id
join store.kind_column c on c.kind = 'border'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'since' then i.since_earliest when 'until' then i.until_earliest end as timestamp) as earliest,
  cast(case c.part when 'since' then i.since_latest when 'until' then i.until_latest end as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(case c.part when 'salience' then i.salience end as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'territory' then i.territory when 'basis' then i.basis when 'since' then i.since_precision when 'until' then i.until_precision when 'status' then i.status end as varchar) as word,
  cast(null as bigint) as ref_id
from store.account a
join store.territorial_claim i on i.account_id = a.id
join store.kind_column c on c.kind = 'territorial_claim'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'stand' then i.stand when 'wording' then i.wording end as varchar) as word,
  cast(case c.part when 'party' then i.party_id when 'subject' then i.subject_id end as bigint) as ref_id
from store.account a
join store.position i on i.account_id = a.id
join store.kind_column c on c.kind = 'position'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'status' then i.status end as varchar) as word,
  cast(case c.part when 'crossing' then i.crossing_id end as bigint) as ref_id
from store.account a
join store.crossing_status i on i.account_id = a.id
join store.kind_column c on c.kind = 'crossing_status'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'said' then i.said_earliest end as timestamp) as earliest,
  cast(case c.part when 'said' then i.said_latest end as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'said' then i.said_precision when 'venue' then i.venue when 'wording' then i.wording when 'rendering' then i.rendering when 'language' then i.language when 'category' then i.category when 'mode' then i.mode when 'auxiliary' then i.auxiliary when 'condition_text' then i.condition_text end as varchar) as word,
  cast(case c.part when 'place' then i.place_id end as bigint) as ref_id
from store.account a
join store.statement i on i.account_id = a.id
join store.kind_column c on c.kind = 'statement'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(case c.part when 'due' then i.due_earliest end as timestamp) as earliest,
  cast(case c.part when 'due' then i.due_latest end as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'commitment_kind' then i.commitment_kind when 'wording' then i.wording when 'due' then i.due_precision when 'status' then i.status end as varchar) as word,
  cast(null as bigint) as ref_id
from store.account a
join store.commitment i on i.account_id = a.id
join store.kind_column c on c.kind = 'commitment'
union all
select a.id as account_id, a.fact_id, a.compared, c.part, c.slot, c.column_type, c.compare, c.scheme, c.changes,
  cast(null as timestamp) as earliest,
  cast(null as timestamp) as latest,
  cast(null as numeric(20,6)) as low,
  cast(null as numeric(20,6)) as best,
  cast(null as numeric(20,6)) as high,
  cast(case c.part when 'relation_kind' then i.relation_kind when 'level' then i.level end as varchar) as word,
  cast(null as bigint) as ref_id
from store.account a
join store.actor_relation i on i.account_id = a.id
join store.kind_column c on c.kind = 'actor_relation';
comment on view store.stated is 'Every column of every account of every kind, given or not, as the kind''s table holds it. A column is in one of the forms earliest and latest, low to high, word, ref_id.';

create view store.stated_value as
select n.account_id, n.fact_id, n.compared, n.slot, n.part, n.compare, case when n.compare <> 'text' then n.scheme end as scheme, n.changes,
  cast(case when n.compare = 'date' then extract(epoch from n.earliest) when n.low > n.high then n.high when n.low is not null or n.high is not null then n.low else n.best end as numeric(20,4)) as low,
  cast(case when n.compare = 'date' then extract(epoch from n.latest) when n.low > n.high then n.low when n.low is not null or n.high is not null then n.high else n.best end as numeric(20,4)) as high,
  case when n.compare = 'item' then case n.column_type when 'actor' then c.slug when 'place' then p.slug when 'fact' then f.kind || ':' || f.slug else n.word end end as item,
  c.id as actor_id,
  cast(case n.column_type
    when 'text' then case when char_length(n.word) > 600 then substring(n.word from 1 for 599) || '…' else n.word end
    when 'boolean' then case n.word when 'true' then 'yes' else 'no' end
    when 'code' then k.label
    when 'actor' then c.name
    when 'place' then p.name
    when 'fact' then f.label
    when 'date' then case
      when n.word like 'second%' or n.word like 'minute%' then substring(n.starts from 1 for 11) || n.doubt || substring(n.starts from 12 for case when n.word like 'second%' then 8 else 5 end)
      when n.word like 'part_of_day%' then substring(n.starts from 1 for 11) || n.doubt || substring(n.starts from 12 for 5) || ' to '
        || case when extract(minute from n.latest) = 59 then lpad(cast(cast(extract(hour from n.latest) + 1 as int) as varchar), 2, '0') || ':00' else substring(n.ends from 12 for 5) end
      when n.word not like 'interval%' then n.doubt || substring(n.starts from 1 for n.digits)
      when n.starts = '0001-01-01 00:00:00' then n.doubt || case when n.ends = '9999-12-31 23:59:59' then 'at all times' else 'until ' || substring(n.ends from 1 for n.digits) end
      when n.ends = '9999-12-31 23:59:59' then n.doubt || 'since ' || substring(n.starts from 1 for n.digits)
      when substring(n.starts from 1 for n.digits) = substring(n.ends from 1 for n.digits) then n.doubt || substring(n.starts from 1 for n.digits)
      else n.doubt || substring(n.starts from 1 for n.digits) || ' to ' || substring(n.ends from 1 for n.digits) end
    when 'integer' then cast(cast(n.best as bigint) as varchar)
    when 'decimal' then case when n.best = floor(n.best) then cast(cast(n.best as bigint) as varchar) else trim(trailing '0' from cast(n.best as varchar)) end
    else case
      when n.best is not null and n.low is null and n.high is null then 'about ' || n.best_text
      when n.best is not null and n.low = n.high then n.best_text
      when n.best is not null and n.low is not null and n.high is not null then n.best_text || ' (' || n.low_text || ' to ' || n.high_text || ')'
      when n.best is not null and n.low is not null then n.best_text || ' (at least ' || n.low_text || ')'
      when n.best is not null then n.best_text || ' (at most ' || n.high_text || ')'
      when n.low = n.high then n.low_text
      when n.low is not null and n.high is not null then n.low_text || ' to ' || n.high_text
      when n.low is not null then 'more than ' || n.low_text
      else 'less than ' || n.high_text end
    end as varchar(600)) as says
from (
  select s.*, to_char(s.earliest, 'YYYY-MM-DD HH24:MI:SS') as starts, to_char(s.latest, 'YYYY-MM-DD HH24:MI:SS') as ends,
    case when s.word like '%?' then 'perhaps ' else '' end || case when s.word like '%~%' then 'about ' else '' end as doubt,
    case when s.word like 'year%' then 4 when s.word like 'month%' then 7 when s.word like 'day%' then 10
      when cast(s.earliest as time) <> time '00:00:00' or cast(s.latest as time) <> time '23:59:59' then 16
      when extract(day from s.earliest) <> 1 or extract(day from s.latest + interval '1' second) <> 1 then 10
      when extract(month from s.earliest) = 1 and extract(month from s.latest) = 12 then 4 else 7 end as digits,
    case when s.low = floor(s.low) then to_char(s.low, 'FM999,999,999,999,990') else trim(trailing '0' from to_char(s.low, 'FM999,999,999,999,990.999999')) end as low_text,
    case when s.best = floor(s.best) then to_char(s.best, 'FM999,999,999,999,990') else trim(trailing '0' from to_char(s.best, 'FM999,999,999,999,990.999999')) end as best_text,
    case when s.high = floor(s.high) then to_char(s.high, 'FM999,999,999,999,990') else trim(trailing '0' from to_char(s.high, 'FM999,999,999,999,990.999999')) end as high_text
  from store.stated s
  where s.earliest is not null or s.low is not null or s.best is not null or s.high is not null or s.ref_id is not null or (s.word is not null and s.compare <> 'date')) n
left join store.code k on k.list = n.scheme and k.code = n.word
left join store.actor c on c.id = n.ref_id and n.column_type = 'actor'
left join store.place p on p.id = n.ref_id and n.column_type = 'place'
left join store.fact f on f.id = n.ref_id and n.column_type = 'fact'
union all
select a.id, a.fact_id, a.compared, r.role, c.slug, 'member', 'actor', false, null, null, c.slug, c.id, c.name
from store.account a
join store.account_actor r on r.account_id = a.id
join store.actor c on c.id = r.actor_id
where r.role <> 'co_claimant'
union all
select a.id, a.fact_id, a.compared, 'fate:' || c.slug, 'fate', 'item', 'fate', false, null, null, r.fate, c.id, k.label
from store.account a
join store.account_actor r on r.account_id = a.id
join store.actor c on c.id = r.actor_id
join store.code k on k.list = 'fate' and k.code = r.fate
where r.role <> 'co_claimant';
comment on view store.stated_value is 'The values of every account in the one form that resolution compares and readers see: what store.account_value keeps of those that are compared';
