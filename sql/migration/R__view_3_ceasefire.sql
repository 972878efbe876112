-- The state of every ceasefire at every step, derived from the accounts by the rules in store.ceasefire_rule,
-- as the archive sees it and as each party does. Views version ${views}.
create view store.ceasefire_party as
select distinct a.fact_id as ceasefire_id, coalesce(g.into_actor_id, r.actor_id) as party_id
from store.account_actor r
join store.visible_account a on a.account_id = r.account_id and a.rank_order < 2
join store.fact f on f.id = a.fact_id and f.kind = 'ceasefire'
left join store.actor_merge g on g.actor_id = r.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
where r.role = 'party';
comment on view store.ceasefire_party is 'The parties of each ceasefire';

create view store.ceasefire_mediator as
select distinct coalesce(l.from_fact_id, a.fact_id) as ceasefire_id, coalesce(g.into_actor_id, r.actor_id) as actor_id
from store.account_actor r
join store.visible_account a on a.account_id = r.account_id and a.rank_order < 2
left join store.actor_merge g on g.actor_id = r.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
left join (select k.from_fact_id, k.to_fact_id from store.fact_link k join store.visible_account b on b.account_id = k.account_id and b.rank_order < 2 where k.link = 'agreed_in') l on l.to_fact_id = a.fact_id
where r.role = 'mediator';
comment on view store.ceasefire_mediator is 'Mediators of a ceasefire: named for it or for the talks it was agreed in';

create view store.ceasefire_role as
select f.id as fact_id, f.kind, coalesce(f.parent_id, f.id) as ceasefire_id, a.account_id, a.stance, a.doubtful, a.rank_order, a.line, a.holds_latest,
  r.role, coalesce(g.into_actor_id, r.actor_id) as actor_id
from store.fact f
join store.visible_account a on a.fact_id = f.id and a.rank_order < 2
join (select account_id, role, actor_id from store.account_actor where role in ('co_claimant', 'perpetrator')
  union all select id, 'claimant', claimant_id from store.account) r on r.account_id = a.account_id
left join store.actor_merge g on g.actor_id = r.actor_id and g.recorded_at <= ${known_at} and g.superseded_at > ${known_at}
where f.kind in ('ceasefire', 'ceasefire_event', 'compliance');
comment on view store.ceasefire_role is 'Who claims, and whose act it is, in each account of a ceasefire, its events and its compliance; an unnamed claimant has no actor';

create view store.ceasefire_side as
select r.*, p.party_id, m.actor_id as mediator_id
from (
  select r.*, s.id as side_id
  from store.ceasefire_role r
  left join store.actor c on c.id = r.actor_id
  left join (select slug as item, slug as broader from store.actor union all select item, broader from store.broader where scheme = 'actor') b on b.item = c.slug
  left join store.actor s on s.slug = b.broader) r
left join store.ceasefire_party p on p.ceasefire_id = r.ceasefire_id and p.party_id = r.side_id
left join store.ceasefire_mediator m on m.ceasefire_id = r.ceasefire_id and m.actor_id = r.side_id;
comment on view store.ceasefire_side is 'The same with the party or mediator each of them speaks or acts for: a minister speaks for his state';

create view store.ceasefire_backing as
select fact_id, kind, ceasefire_id, verdict_account_id, max(holds_latest) as holds_latest, max(preferred) as preferred, max(mediated) as mediated,
  string_agg(distinct account_list, ',' order by account_list) as account_ids,
  ',' || string_agg(distinct case when affirmed = 1 then cast(party_id as varchar) end, ',') || ',' as affirmed_by,
  ',' || string_agg(distinct case when denied = 1 then cast(party_id as varchar) end, ',') || ',' as denied_by,
  count(distinct case when affirmed = 1 then party_id end) as parties,
  max(case when affirmed = 1 and acted = 1 then 1 else 0 end) as admitted, max(lines) as sound_lines, max(outside_lines) as outside_lines
from (
  select s.fact_id, s.kind, s.ceasefire_id, case when s.kind = 'compliance' then s.account_id end as verdict_account_id, s.party_id,
    max(s.holds_latest) as holds_latest,
    max(case when s.rank_order = 0 and s.stance = 'affirms' then 1 else 0 end) as preferred,
    max(case when s.mediator_id is not null and s.stance = 'affirms' and s.role <> 'perpetrator' then 1 else 0 end) as mediated,
    max(case when s.stance = 'affirms' and s.role <> 'perpetrator' then 1 else 0 end) as affirmed,
    max(case when s.stance = 'denies' and s.role <> 'perpetrator' then 1 else 0 end) as denied,
    max(case when s.role = 'perpetrator' then 1 else 0 end) as acted,
    max(s.lines) as lines, max(s.outside_lines) as outside_lines, string_agg(distinct cast(s.account_id as varchar), ',') as account_list
  from (
    select x.*,
      max(line_no) over (partition by fact_id) as lines, max(outside_no) over (partition by fact_id) as outside_lines
    from (
      select y.*,
        case when sound = 1 then dense_rank() over (partition by fact_id, sound order by line) else 0 end as line_no,
        case when sound = 1 and of_party = 0 then dense_rank() over (partition by fact_id, sound, of_party order by line) else 0 end as outside_no
      from (
        select z.*, case when stance = 'affirms' and doubtful = 0 then 1 else 0 end as sound,
          max(case when party_id is not null and role <> 'perpetrator' then 1 else 0 end) over (partition by account_id) as of_party
        from store.ceasefire_side z) y) x) s
  group by s.fact_id, s.kind, s.ceasefire_id, case when s.kind = 'compliance' then s.account_id end, s.party_id) g
group by fact_id, kind, ceasefire_id, verdict_account_id;
comment on view store.ceasefire_backing is 'Who stands behind each event of a ceasefire: preferred, mediated, by which parties affirmed and denied, how many independent lines; for compliance one row per account';

create view store.ceasefire_event_state as
select w.fact_id, f.slug, w.kind, w.ceasefire_id, w.account_ids, w.affirmed_by, w.denied_by, w.incident_by,
  case when w.kind = 'compliance' then case when k.verdict = 'kept' then 'reaffirmed' end else h.event end as event,
  case when w.kind = 'compliance' then w.holds_latest else t.happened_earliest end as happened_earliest,
  case when w.kind = 'compliance' then w.holds_latest else t.happened_latest end as happened_latest, t.happened_precision,
  cast(e.ends_latest as date) as ends_on,
  (select cast(max(r.closed_latest) as date) from store.visible_account a join store.talk_round r on r.account_id = a.account_id
    where a.fact_id = e.ends_with_id and a.rank_order < 2 and a.stance <> 'denies') as talks_closed_on, c.term_hours,
  case when w.kind = 'compliance' then 0
    when w.preferred > 0 or h.event in ('violation', 'proposed') or w.mediated > 0 or w.sound_lines > 1 then 1
    when w.parties > 1 and w.parties >= (select count(*) from store.ceasefire_party p where p.ceasefire_id = w.ceasefire_id) then 1
    when h.event in ('suspended', 'resumed', 'collapsed', 'ended') and w.parties > 0 then 1
    else 0 end as carried,
  case when h.event <> 'violation' or h.event is null then null when w.admitted = 1 then 'admitted' when w.outside_lines > 1 then 'corroborated'
    when w.denied_by is not null then 'denied' else 'alleged' end as life_cycle
from (
  select u.fact_id, u.verdict_by, max(u.kind) as kind, max(u.ceasefire_id) as ceasefire_id, max(u.holds_latest) as holds_latest, max(u.preferred) as preferred, max(u.mediated) as mediated,
    max(u.account_ids) as account_ids, max(u.affirmed_by) as affirmed_by, max(u.denied_by) as denied_by, max(u.parties) as parties,
    max(u.admitted) as admitted, max(u.sound_lines) as sound_lines, max(u.outside_lines) as outside_lines,
    max(case when u.slot = 'event' then u.account_id end) as event_by, max(case when u.slot = 'happened' then u.account_id end) as happened_by,
    max(case when u.slot = 'ends' then u.account_id end) as ends_by, max(case when u.slot = 'term_hours' then u.account_id end) as term_by,
    max(case when u.slot = 'incident' then u.account_id end) as incident_by
  from (
    select b.fact_id, coalesce(b.verdict_account_id, 0) as verdict_by, b.kind, b.ceasefire_id, b.holds_latest, b.preferred, b.mediated, b.account_ids, b.affirmed_by, b.denied_by,
      b.parties, b.admitted, b.sound_lines, b.outside_lines, cast(null as varchar) as slot, cast(null as bigint) as account_id
    from store.ceasefire_backing b
    union all
    select r.fact_id, 0, null, null, null, null, null, null, null, null, null, null, null, null, r.slot, r.account_id
    from store.resolved r
    where r.shown = 1) u
  group by u.fact_id, u.verdict_by
  having max(u.kind) is not null) w
left join store.fact f on f.id = w.fact_id
left join store.ceasefire_event h on h.account_id = w.event_by
left join store.ceasefire_event t on t.account_id = w.happened_by
left join store.ceasefire_event e on e.account_id = w.ends_by
left join store.ceasefire c on c.account_id = w.term_by
left join store.compliance k on k.account_id = w.verdict_by;
comment on view store.ceasefire_event_state is 'Each event with its date, whether it is carried into the archive''s view, and the life cycle of a violation; a party''s "kept" as its own reaffirmation';

create view store.ceasefire_counted as
select v.viewer_id, e.ceasefire_id, e.slug, e.event, string_agg(e.account_ids, ',' order by e.account_ids) as account_ids, e.life_cycle, e.happened_earliest, e.happened_precision,
  cast(coalesce(e.happened_earliest, case when v.viewer_id < 0 then timestamp '0001-01-01 00:00:00' end) as date) as on_first,
  cast(e.happened_latest as date) as on_last, e.ends_on, e.talks_closed_on, e.term_hours
from store.ceasefire_event_state e
left join (select ceasefire_id, party_id as viewer_id from store.ceasefire_party
  union all select id, 0 from store.fact where kind = 'ceasefire'
  union all select id, -1 from store.fact where kind = 'ceasefire') v on v.ceasefire_id = e.ceasefire_id
where (e.kind = 'ceasefire' and v.viewer_id >= 0)
or (v.viewer_id = -1 and e.kind = 'ceasefire_event' and e.event <> 'violation' and (e.carried = 0 or e.happened_earliest is null))
or (e.event is not null and e.happened_earliest is not null and (
  (v.viewer_id = 0 and e.carried = 1)
  or (v.viewer_id > 0 and coalesce(e.denied_by, '') not like '%,' || cast(v.viewer_id as varchar) || ',%'
    and ((e.carried = 1 and e.event <> 'violation') or e.affirmed_by like '%,' || cast(v.viewer_id as varchar) || ',%'))))
group by v.viewer_id, e.ceasefire_id, e.slug, e.event, e.life_cycle, e.happened_earliest, e.happened_latest, e.happened_precision, e.ends_on, e.talks_closed_on, e.term_hours;
comment on view store.ceasefire_counted is 'The events that each viewer counts: the archive (0) those carried; a party also what it alone affirms and not what it denies, of violations only those it affirms. Viewer -1 has what is on record and not carried, or undated.';

create view store.ceasefire_step as
select s.viewer_id, s.ceasefire_id, s.event, s.on_first, s.on_last, s.since, s.why, s.account_ids, s.life_cycle,
  row_number() over (partition by s.viewer_id, s.ceasefire_id order by s.on_first,
    case when s.untimed = 0 then s.happened_earliest end, s.same_day_order, s.why, s.account_ids) as step_no
from (
  select c.*, (select min(r.same_day_order) from store.ceasefire_rule r where r.event = c.event) as same_day_order,
    sum(case when c.happened_precision like 'minute%' or c.happened_precision like 'second%' then 0 else 1 end) over (partition by c.viewer_id, c.ceasefire_id, c.on_first) as untimed
  from (
    select w.viewer_id, w.ceasefire_id,
      case d.step when 'event' then w.event when 'effect' then 'effective' when 'strain' then 'strain_end' when 'successor' then 'superseded' else 'term_end' end as event,
      case d.step when 'event' then w.on_first when 'effect' then w.on_first
        when 'strain' then w.on_first + (select s.amount from store.ceasefire_setting s where s.name = 'strain_days')
        when 'term' then w.start_on + cast(ceiling(w.term_of / 24.0) as int)
        when 'talks' then w.talks_closed_on
        when 'ends' then w.ends_on else w.next_start end as on_first,
      case when d.step in ('event', 'effect') then w.on_last end as on_last,
      case d.step when 'talks' then w.on_first when 'ends' then w.on_first end as since,
      case when d.step = 'event' then w.happened_earliest end as happened_earliest,
      case when d.step = 'event' then w.happened_precision end as happened_precision,
      case d.step when 'event' then w.slug when 'effect' then 'agreed, no later day of effect said'
        when 'strain' then cast((select s.amount from store.ceasefire_setting s where s.name = 'strain_days') as varchar) || ' days without a new allegation'
        when 'term' then 'term of ' || cast(w.term_of as varchar) || ' hours ran out'
        when 'talks' then 'the talks it was tied to ended' when 'ends' then 'the extended term ran out'
        else 'a later ceasefire between the same parties' end as why,
      case when d.step in ('event', 'effect', 'strain', 'talks', 'ends') then w.account_ids end as account_ids,
      case when d.step = 'event' then w.life_cycle end as life_cycle
    from (
      select x.*, min(x.start_on) over (partition by x.viewer_id, x.party_set order by x.start_on groups between 1 following and unbounded following) as next_start
      from (
        select c.*,
          (select string_agg(cast(p.party_id as varchar), ',' order by p.party_id) from store.ceasefire_party p where p.ceasefire_id = c.ceasefire_id) as party_set,
          row_number() over (partition by c.viewer_id, c.ceasefire_id order by c.on_first, c.slug) as n,
          min(case when c.event in ('effective', 'agreed') then c.on_first end) over (partition by c.viewer_id, c.ceasefire_id) as start_on,
          max(c.term_hours) over (partition by c.viewer_id, c.ceasefire_id) as term_of,
          max(case when c.event = 'effective' then 1 else 0 end) over (partition by c.viewer_id, c.ceasefire_id) as takes_effect
        from store.ceasefire_counted c) x) w
    cross join (values ('event'), ('effect'), ('strain'), ('term'), ('talks'), ('ends'), ('successor')) as d(step)
    where (d.step = 'event' and w.event is not null)
    or (w.viewer_id >= 0 and ((d.step = 'effect' and w.event = 'agreed' and w.takes_effect = 0)
    or (d.step = 'strain' and w.event = 'violation')
    or (d.step = 'term' and w.n = 1 and w.start_on is not null and w.term_of is not null)
    or (d.step = 'talks' and w.event = 'extended' and w.talks_closed_on is not null)
    or (d.step = 'ends' and w.event = 'extended' and w.ends_on is not null)
    or (d.step = 'successor' and w.n = 1 and w.next_start is not null)))) c
  where c.on_first <= cast(case when ${as_of} < current_timestamp then ${as_of} else current_timestamp end as date)) s;
comment on view store.ceasefire_step is 'The events each viewer counts and those that time brings (end of strain, of a term, of the talks it was tied to, a successor), in order';

-- The recursion carries all steps of a ceasefire in one text, each in a field of fixed width, so that no step is looked up twice:
-- event 40, first day 10, last day 10, since 10, why 160, life cycle 20, accounts 750.
create view store.ceasefire_run as
with recursive run(viewer_id, ceasefire_id, n, steps, packed, state, state_before, strain_until, strain_before, extended_on) as (
  select cast(viewer_id as varchar), cast(ceasefire_id as varchar), cast('0' as varchar), cast(count(*) as varchar),
    string_agg(rpad(event, 40, ' ') || rpad(cast(on_first as varchar), 10, ' ') || rpad(coalesce(cast(on_last as varchar), ''), 10, ' ') || rpad(coalesce(cast(since as varchar), ''), 10, ' ')
      || rpad(why, 160, ' ') || rpad(coalesce(life_cycle, ''), 20, ' ') || rpad(coalesce(account_ids, ''), 750, ' '), '' order by step_no),
    cast('none' as varchar), cast('none' as varchar), cast('' as varchar), cast('' as varchar), cast('' as varchar)
  from store.ceasefire_step
  group by viewer_id, ceasefire_id
  union all
  select r.viewer_id, r.ceasefire_id, cast(cast(r.n as int) + 1 as varchar), r.steps, r.packed,
    case when trim(substring(r.packed from cast(r.n as int) * 1000 + 1 for 40)) = 'term_end' and r.extended_on > trim(substring(r.packed from cast(r.n as int) * 1000 + 61 for 10)) then r.state
      else coalesce((select cast(u.to_state as varchar) from store.ceasefire_rule u where u.from_state = r.state and u.event = trim(substring(r.packed from cast(r.n as int) * 1000 + 1 for 40))), r.state) end,
    r.state,
    case when trim(substring(r.packed from cast(r.n as int) * 1000 + 1 for 40)) = 'violation' and r.state in ('in_force', 'suspended')
        then cast(cast(substring(r.packed from cast(r.n as int) * 1000 + 41 for 10) as date) + (select t.amount from store.ceasefire_setting t where t.name = 'strain_days') as varchar)
      when trim(substring(r.packed from cast(r.n as int) * 1000 + 1 for 40)) in ('reaffirmed', 'extended') or (trim(substring(r.packed from cast(r.n as int) * 1000 + 1 for 40)) = 'strain_end' and substring(r.packed from cast(r.n as int) * 1000 + 41 for 10) >= r.strain_until) then ''
      else r.strain_until end,
    r.strain_until,
    case when trim(substring(r.packed from cast(r.n as int) * 1000 + 1 for 40)) = 'extended' then substring(r.packed from cast(r.n as int) * 1000 + 41 for 10) else r.extended_on end
  from run r
  where cast(r.n as int) < cast(r.steps as int))
select cast(viewer_id as bigint) as viewer_id, cast(ceasefire_id as bigint) as ceasefire_id, cast(n as int) as step_no,
  trim(substring(packed from cast(n as int) * 1000 - 999 for 40)) as event,
  cast(nullif(trim(substring(packed from cast(n as int) * 1000 - 959 for 10)), '') as date) as on_first,
  cast(nullif(trim(substring(packed from cast(n as int) * 1000 - 949 for 10)), '') as date) as on_last,
  trim(substring(packed from cast(n as int) * 1000 - 929 for 160)) as why,
  nullif(trim(substring(packed from cast(n as int) * 1000 - 769 for 20)), '') as life_cycle,
  nullif(trim(substring(packed from cast(n as int) * 1000 - 749 for 750)), '') as account_ids,
  state, state_before, nullif(strain_until, '') as strain_until, nullif(strain_before, '') as strain_before
from run
where n <> '0';
comment on view store.ceasefire_run is 'The state machine, run over the steps of each viewer by the rules in store.ceasefire_rule';

create view archive.ceasefire_timeline as
select t.ceasefire_id, t.ceasefire, t.label, t.seen_by, t.seen_by_name, t.step_no, t.starts_on,
  lead(t.starts_on) over (partition by t.ceasefire_id, t.seen_by order by t.step_no) as ends_on,
  t.latest_start, t.event, t.state, t.strained, t.life_cycle, t.account_ids, t.why
from (
  select r.ceasefire_id, f.slug as ceasefire, f.label, case when r.viewer_id = 0 then 'archive' else p.slug end as seen_by,
    case when r.viewer_id = 0 then 'the archive' else p.name end as seen_by_name,
    r.step_no, r.on_first as starts_on, r.on_last as latest_start, r.event, r.state,
    r.strain_until is not null and r.state in ('in_force', 'suspended') as strained, r.life_cycle, r.account_ids, r.why
  from store.ceasefire_run r
  left join store.fact f on f.id = r.ceasefire_id
  left join store.actor p on p.id = r.viewer_id
  where r.viewer_id >= 0 and (r.state <> r.state_before or r.event in ('extended', 'reaffirmed', 'violation')
  or (r.event = 'strain_end' and r.strain_before is not null and r.strain_until is null and r.state in ('in_force', 'suspended')))) t;
comment on view archive.ceasefire_timeline is 'The life of each ceasefire as intervals, in the archive''s view (seen_by archive) and in each party''s, derived by rule from the accounts';
comment on column archive.ceasefire_timeline.latest_start is 'Last day on which the step can have happened, when its day is not known exactly';
comment on column archive.ceasefire_timeline.account_ids is 'The accounts behind the step, ids separated by commas; see archive.account';
comment on column archive.ceasefire_timeline.life_cycle is 'Of a violation: alleged, denied, admitted or corroborated';

create view archive.ceasefire_status as
select s.ceasefire_id, s.ceasefire, s.label, s.seen_by, s.seen_by_name, s.state, s.strained, s.since, s.starts_on as last_step_on, s.event, s.why, s.account_ids
from (
  select x.*, max(case when x.changed = 1 then x.starts_on end) over (partition by x.ceasefire_id, x.seen_by) as since,
    row_number() over (partition by x.ceasefire_id, x.seen_by order by x.step_no desc) as latest
  from (
    select t.*, case when t.state = lag(t.state) over (partition by t.ceasefire_id, t.seen_by order by t.step_no) then 0 else 1 end as changed
    from archive.ceasefire_timeline t) x) s
where s.latest = 1;
comment on view archive.ceasefire_status is 'The state of each ceasefire at the as-of instant, or now when that is earlier, in the archive''s view and in each party''s; a ceasefire of which no step is carried has no row';
comment on column archive.ceasefire_status.since is 'First day of the present state';

create view archive.violation as
select e.fact_id as event_id, e.slug as violation, f.label, e.ceasefire_id, c.slug as ceasefire, e.happened_earliest, e.happened_latest, e.happened_precision,
  e.life_cycle, (select r.names from store.role_names r where r.fact_id = e.fact_id and r.role = 'perpetrator') as perpetrators,
  i.incident_id, n.slug as incident, e.account_ids
from store.ceasefire_event_state e
left join store.fact f on f.id = e.fact_id
left join store.fact c on c.id = e.ceasefire_id
left join store.ceasefire_event i on i.account_id = e.incident_by
left join store.fact n on n.id = i.incident_id
where e.event = 'violation';
comment on view archive.violation is 'The ledger of alleged violations by life cycle: alleged, denied, admitted, corroborated; never to be read as one number';
