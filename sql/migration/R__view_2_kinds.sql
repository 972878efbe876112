-- One view per kind of fact: resolved values, how many say so, whether it is contested. Views version ${views}.
-- H2 reads outer joins together with the inner join before them: what may come first must stand before that one.

create view archive.process as
select w.fact_id, w.slug as process, w.label, w.parent_id, parent.slug as parent,
  v1.status,
  v1.status_text,
  v2.rounds_low, v2.rounds_best, v2.rounds_high,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'party') as parties,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'mediator') as mediators,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'status' then p.account_id end) as status_by,
    max(case when p.slot = 'rounds' then p.account_id end) as rounds_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'process'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.process v1 on v1.account_id = w.status_by
left join store.process v2 on v2.account_id = w.rounds_by
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.process is 'Peace processes: one row per fact, each value from the account that resolution picks';

create view archive.talk_round as
select w.fact_id, w.slug as talk_round, w.label, w.parent_id, parent.slug as parent,
  v1.round_no,
  v2.opened_earliest, v2.opened_latest, v2.opened_precision,
  v3.closed_earliest, v3.closed_latest, v3.closed_precision,
  v4.duration_hours_low, v4.duration_hours_best, v4.duration_hours_high,
  v5.place_id, place_place.name as place,
  v6.format,
  v7.agenda,
  v8.outcome,
  v8.outcome_text,
  v8.next_meeting,
  v8.next_meeting_on_earliest, v8.next_meeting_on_latest, v8.next_meeting_on_precision,
  v9.result_due_earliest, v9.result_due_latest, v9.result_due_precision,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'party') as parties,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'mediator') as mediators,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'host') as hosts,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'facilitator') as facilitators,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'participant') as participants,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'round_no' then p.account_id end) as round_no_by,
    max(case when p.slot = 'opened' then p.account_id end) as opened_by,
    max(case when p.slot = 'closed' then p.account_id end) as closed_by,
    max(case when p.slot = 'duration_hours' then p.account_id end) as duration_hours_by,
    max(case when p.slot = 'place' then p.account_id end) as place_by,
    max(case when p.slot = 'format' then p.account_id end) as format_by,
    max(case when p.slot = 'agenda' then p.account_id end) as agenda_by,
    max(case when p.slot = 'outcome' then p.account_id end) as outcome_by,
    max(case when p.slot = 'result_due' then p.account_id end) as result_due_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'talk_round'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.talk_round v1 on v1.account_id = w.round_no_by
left join store.talk_round v2 on v2.account_id = w.opened_by
left join store.talk_round v3 on v3.account_id = w.closed_by
left join store.talk_round v4 on v4.account_id = w.duration_hours_by
left join store.talk_round v5 on v5.account_id = w.place_by
left join store.talk_round v6 on v6.account_id = w.format_by
left join store.talk_round v7 on v7.account_id = w.agenda_by
left join store.talk_round v8 on v8.account_id = w.outcome_by
left join store.talk_round v9 on v9.account_id = w.result_due_by
left join store.place place_place on place_place.id = v5.place_id
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.talk_round is 'Rounds of talks and their sessions: one row per fact, each value from the account that resolution picks';

create view archive.delegation as
select w.fact_id, w.slug as delegation, w.label, w.parent_id, parent.slug as parent,
  actor_party.id as party_id, actor_party.name as party,
  actor_head.id as head_id, actor_head.name as head,
  v2.head_office,
  v2.size_low, v2.size_best, v2.size_high,
  v2.composition,
  v2.names_disclosed,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'delegate') as delegates,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'party' then p.account_id end) as party_by,
    max(case when p.slot = 'delegation' then p.account_id end) as delegation_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'delegation'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.delegation v1 on v1.account_id = w.party_by
left join store.delegation v2 on v2.account_id = w.delegation_by
left join store.actor_merge g_party on g_party.actor_id = v1.party_id and g_party.recorded_at <= ${known_at} and g_party.superseded_at > ${known_at}
left join store.actor actor_party on actor_party.id = coalesce(g_party.into_actor_id, v1.party_id)
left join store.actor_merge g_head on g_head.actor_id = v2.head_id and g_head.recorded_at <= ${known_at} and g_head.superseded_at > ${known_at}
left join store.actor actor_head on actor_head.id = coalesce(g_head.into_actor_id, v2.head_id)
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.delegation is 'Delegations to rounds of talks: one row per fact, each value from the account that resolution picks';

create view archive.agreement as
select w.fact_id, w.slug as agreement, w.label, w.parent_id, parent.slug as parent,
  v1.title,
  v2.signed_earliest, v2.signed_latest, v2.signed_precision,
  v3.place_id, place_place.name as place,
  v4.stage,
  v5.substage,
  v6.form,
  v7.text_url,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'party') as parties,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'signatory') as signatories,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'mediator') as mediators,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'witness') as witnesses,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'title' then p.account_id end) as title_by,
    max(case when p.slot = 'signed' then p.account_id end) as signed_by,
    max(case when p.slot = 'place' then p.account_id end) as place_by,
    max(case when p.slot = 'stage' then p.account_id end) as stage_by,
    max(case when p.slot = 'substage' then p.account_id end) as substage_by,
    max(case when p.slot = 'form' then p.account_id end) as form_by,
    max(case when p.slot = 'text_url' then p.account_id end) as text_url_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'agreement'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.agreement v1 on v1.account_id = w.title_by
left join store.agreement v2 on v2.account_id = w.signed_by
left join store.agreement v3 on v3.account_id = w.place_by
left join store.agreement v4 on v4.account_id = w.stage_by
left join store.agreement v5 on v5.account_id = w.substage_by
left join store.agreement v6 on v6.account_id = w.form_by
left join store.agreement v7 on v7.account_id = w.text_url_by
left join store.place place_place on place_place.id = v3.place_id
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.agreement is 'Agreements as documents: one row per fact, each value from the account that resolution picks';

create view archive.ceasefire as
select w.fact_id, w.slug as ceasefire, w.label, w.parent_id, parent.slug as parent,
  v1.laterality,
  v2.ceasefire_class,
  v3.written,
  v4.term_hours,
  v5.coverage,
  v6.monitoring,
  v7.enforcement,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'party') as parties,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'mediator') as mediators,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'laterality' then p.account_id end) as laterality_by,
    max(case when p.slot = 'ceasefire_class' then p.account_id end) as ceasefire_class_by,
    max(case when p.slot = 'written' then p.account_id end) as written_by,
    max(case when p.slot = 'term_hours' then p.account_id end) as term_hours_by,
    max(case when p.slot = 'coverage' then p.account_id end) as coverage_by,
    max(case when p.slot = 'monitoring' then p.account_id end) as monitoring_by,
    max(case when p.slot = 'enforcement' then p.account_id end) as enforcement_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'ceasefire'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.ceasefire v1 on v1.account_id = w.laterality_by
left join store.ceasefire v2 on v2.account_id = w.ceasefire_class_by
left join store.ceasefire v3 on v3.account_id = w.written_by
left join store.ceasefire v4 on v4.account_id = w.term_hours_by
left join store.ceasefire v5 on v5.account_id = w.coverage_by
left join store.ceasefire v6 on v6.account_id = w.monitoring_by
left join store.ceasefire v7 on v7.account_id = w.enforcement_by
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.ceasefire is 'Ceasefires and their terms; what became of them is in ceasefire_timeline and ceasefire_status: one row per fact, each value from the account that resolution picks';

create view archive.ceasefire_event as
select w.fact_id, w.slug as ceasefire_event, w.label, w.parent_id, parent.slug as parent,
  v1.event,
  v2.happened_earliest, v2.happened_latest, v2.happened_precision,
  v3.ends_earliest, v3.ends_latest, v3.ends_precision,
  v3.ends_with_id, fact_ends_with.slug as ends_with,
  v4.incident_id, fact_incident.slug as incident,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'perpetrator') as perpetrators,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'event' then p.account_id end) as event_by,
    max(case when p.slot = 'happened' then p.account_id end) as happened_by,
    max(case when p.slot = 'ends' then p.account_id end) as ends_by,
    max(case when p.slot = 'incident' then p.account_id end) as incident_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'ceasefire_event'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.ceasefire_event v1 on v1.account_id = w.event_by
left join store.ceasefire_event v2 on v2.account_id = w.happened_by
left join store.ceasefire_event v3 on v3.account_id = w.ends_by
left join store.ceasefire_event v4 on v4.account_id = w.incident_by
left join store.fact fact_ends_with on fact_ends_with.id = v3.ends_with_id
left join store.fact fact_incident on fact_incident.id = v4.incident_id
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.ceasefire_event is 'Events in the life of ceasefires, as claimed; whether they count is in ceasefire_timeline: one row per fact, each value from the account that resolution picks';

create view archive.compliance as
select w.fact_id, w.slug as compliance, w.label, w.parent_id, parent.slug as parent,
  actor_of_party.id as of_party_id, actor_of_party.name as of_party,
  v2.verdict,
  v3.incidents_low, v3.incidents_best, v3.incidents_high,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'of_party' then p.account_id end) as of_party_by,
    max(case when p.slot = 'verdict' then p.account_id end) as verdict_by,
    max(case when p.slot = 'incidents' then p.account_id end) as incidents_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'compliance'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.compliance v1 on v1.account_id = w.of_party_by
left join store.compliance v2 on v2.account_id = w.verdict_by
left join store.compliance v3 on v3.account_id = w.incidents_by
left join store.actor_merge g_of_party on g_of_party.actor_id = v1.of_party_id and g_of_party.recorded_at <= ${known_at} and g_of_party.superseded_at > ${known_at}
left join store.actor actor_of_party on actor_of_party.id = coalesce(g_of_party.into_actor_id, v1.of_party_id)
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.compliance is 'Whether ceasefires are said to be kept: one row per fact, each value from the account that resolution picks';

create view archive.incident as
select w.fact_id, w.slug as incident, w.label, w.parent_id, parent.slug as parent,
  v1.incident_kind,
  v2.means,
  v3.started_earliest, v3.started_latest, v3.started_precision,
  v4.ended_earliest, v4.ended_latest, v4.ended_precision,
  v5.duration_days_low, v5.duration_days_best, v5.duration_days_high,
  v6.place_id, place_place.name as place,
  v6.where_precision,
  v6.lat,
  v6.lon,
  actor_side_a.id as side_a_id, actor_side_a.name as side_a,
  actor_side_b.id as side_b_id, actor_side_b.name as side_b,
  v9.deaths_a_low, v9.deaths_a_best, v9.deaths_a_high,
  v9.deaths_b_low, v9.deaths_b_best, v9.deaths_b_high,
  v9.deaths_civilians_low, v9.deaths_civilians_best, v9.deaths_civilians_high,
  v9.deaths_unknown_low, v9.deaths_unknown_best, v9.deaths_unknown_high,
  v9.deaths_low, v9.deaths_best, v9.deaths_high,
  v9.wounded_low, v9.wounded_best, v9.wounded_high,
  v10.damage,
  v11.description,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'initiator') as initiators,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'perpetrator') as perpetrators,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'target') as targets,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'victim') as victims,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'incident_kind' then p.account_id end) as incident_kind_by,
    max(case when p.slot = 'means' then p.account_id end) as means_by,
    max(case when p.slot = 'started' then p.account_id end) as started_by,
    max(case when p.slot = 'ended' then p.account_id end) as ended_by,
    max(case when p.slot = 'duration_days' then p.account_id end) as duration_days_by,
    max(case when p.slot = 'location' then p.account_id end) as location_by,
    max(case when p.slot = 'side_a' then p.account_id end) as side_a_by,
    max(case when p.slot = 'side_b' then p.account_id end) as side_b_by,
    max(case when p.slot = 'losses' then p.account_id end) as losses_by,
    max(case when p.slot = 'damage' then p.account_id end) as damage_by,
    max(case when p.slot = 'description' then p.account_id end) as description_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'incident'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.incident v1 on v1.account_id = w.incident_kind_by
left join store.incident v2 on v2.account_id = w.means_by
left join store.incident v3 on v3.account_id = w.started_by
left join store.incident v4 on v4.account_id = w.ended_by
left join store.incident v5 on v5.account_id = w.duration_days_by
left join store.incident v6 on v6.account_id = w.location_by
left join store.incident v7 on v7.account_id = w.side_a_by
left join store.incident v8 on v8.account_id = w.side_b_by
left join store.incident v9 on v9.account_id = w.losses_by
left join store.incident v10 on v10.account_id = w.damage_by
left join store.incident v11 on v11.account_id = w.description_by
left join store.place place_place on place_place.id = v6.place_id
left join store.actor_merge g_side_a on g_side_a.actor_id = v7.side_a_id and g_side_a.recorded_at <= ${known_at} and g_side_a.superseded_at > ${known_at}
left join store.actor actor_side_a on actor_side_a.id = coalesce(g_side_a.into_actor_id, v7.side_a_id)
left join store.actor_merge g_side_b on g_side_b.actor_id = v8.side_b_id and g_side_b.recorded_at <= ${known_at} and g_side_b.superseded_at > ${known_at}
left join store.actor actor_side_b on actor_side_b.id = coalesce(g_side_b.into_actor_id, v8.side_b_id)
left join store.fact parent on parent.id = w.parent_id
union all
select a.fact_id, f.slug as incident, f.label, f.parent_id, parent.slug as parent,
  v.incident_kind,
  v.means,
  v.started_earliest, v.started_latest, v.started_precision,
  v.ended_earliest, v.ended_latest, v.ended_precision,
  v.duration_days_low, v.duration_days_best, v.duration_days_high,
  v.place_id, place_place.name as place,
  v.where_precision,
  v.lat,
  v.lon,
  actor_side_a.id as side_a_id, actor_side_a.name as side_a,
  actor_side_b.id as side_b_id, actor_side_b.name as side_b,
  v.deaths_a_low, v.deaths_a_best, v.deaths_a_high,
  v.deaths_b_low, v.deaths_b_best, v.deaths_b_high,
  v.deaths_civilians_low, v.deaths_civilians_best, v.deaths_civilians_high,
  v.deaths_unknown_low, v.deaths_unknown_best, v.deaths_unknown_high,
  v.deaths_low, v.deaths_best, v.deaths_high,
  v.wounded_low, v.wounded_best, v.wounded_high,
  v.damage,
  v.description,
  n.initiators,
  n.perpetrators,
  n.targets,
  n.victims,
  1 as accounts, 1 as claimants, 1 as publishers, false as contested
from store.account a
join store.fact f on f.id = a.fact_id
join store.standing_version e on e.id = a.article_version_id
left join store.assessment s on s.account_id = a.id and s.recorded_at <= ${known_at} and s.superseded_at > ${known_at}
left join store.incident v on v.account_id = a.id and a.stance <> 'denies'
left join store.incident_names n on n.account_id = v.account_id
left join store.place place_place on place_place.id = v.place_id
left join store.actor_merge g_side_a on g_side_a.actor_id = v.side_a_id and g_side_a.recorded_at <= ${known_at} and g_side_a.superseded_at > ${known_at}
left join store.actor actor_side_a on actor_side_a.id = coalesce(g_side_a.into_actor_id, v.side_a_id)
left join store.actor_merge g_side_b on g_side_b.actor_id = v.side_b_id and g_side_b.recorded_at <= ${known_at} and g_side_b.superseded_at > ${known_at}
left join store.actor actor_side_b on actor_side_b.id = coalesce(g_side_b.into_actor_id, v.side_b_id)
left join store.fact parent on parent.id = f.parent_id
where not a.compared and f.kind = 'incident'
and a.recorded_at <= ${known_at} and a.superseded_at > ${known_at}
and coalesce(s.rank, 'normal') <> 'deprecated';
comment on view archive.incident is 'Incidents; an episode is a spell of hostilities and is not counted with them: one row per fact, each value from the account that resolution picks';

create view archive.border as
select w.fact_id, w.slug as border, w.label, w.parent_id, parent.slug as parent,
  v1.name,
  v2.length_km_low, v2.length_km_best, v2.length_km_high,
  v3.drawn_earliest, v3.drawn_latest, v3.drawn_precision,
  v4.origin,
  v5.status,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'name' then p.account_id end) as name_by,
    max(case when p.slot = 'length_km' then p.account_id end) as length_km_by,
    max(case when p.slot = 'drawn' then p.account_id end) as drawn_by,
    max(case when p.slot = 'origin' then p.account_id end) as origin_by,
    max(case when p.slot = 'status' then p.account_id end) as status_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'border'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.border v1 on v1.account_id = w.name_by
left join store.border v2 on v2.account_id = w.length_km_by
left join store.border v3 on v3.account_id = w.drawn_by
left join store.border v4 on v4.account_id = w.origin_by
left join store.border v5 on v5.account_id = w.status_by
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.border is 'Borders: one row per fact, each value from the account that resolution picks';

create view archive.territorial_claim as
select w.fact_id, w.slug as territorial_claim, w.label, w.parent_id, parent.slug as parent,
  v1.territory,
  v2.basis,
  v3.since_earliest, v3.since_latest, v3.since_precision,
  v4.until_earliest, v4.until_latest, v4.until_precision,
  v5.salience,
  v6.status,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'challenger') as challengers,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'target') as targets,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'administering') as administering,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'territory' then p.account_id end) as territory_by,
    max(case when p.slot = 'basis' then p.account_id end) as basis_by,
    max(case when p.slot = 'since' then p.account_id end) as since_by,
    max(case when p.slot = 'until' then p.account_id end) as until_by,
    max(case when p.slot = 'salience' then p.account_id end) as salience_by,
    max(case when p.slot = 'status' then p.account_id end) as status_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'territorial_claim'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.territorial_claim v1 on v1.account_id = w.territory_by
left join store.territorial_claim v2 on v2.account_id = w.basis_by
left join store.territorial_claim v3 on v3.account_id = w.since_by
left join store.territorial_claim v4 on v4.account_id = w.until_by
left join store.territorial_claim v5 on v5.account_id = w.salience_by
left join store.territorial_claim v6 on v6.account_id = w.status_by
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.territorial_claim is 'Claims to territory: one row per fact, each value from the account that resolution picks';

create view archive.position as
select w.fact_id, w.slug as position, w.label, w.parent_id, parent.slug as parent,
  actor_party.id as party_id, actor_party.name as party,
  v2.subject_id, fact_subject.slug as subject,
  v3.stand,
  v3.wording,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'party' then p.account_id end) as party_by,
    max(case when p.slot = 'subject' then p.account_id end) as subject_by,
    max(case when p.slot = 'stand' then p.account_id end) as stand_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'position'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.position v1 on v1.account_id = w.party_by
left join store.position v2 on v2.account_id = w.subject_by
left join store.position v3 on v3.account_id = w.stand_by
left join store.actor_merge g_party on g_party.actor_id = v1.party_id and g_party.recorded_at <= ${known_at} and g_party.superseded_at > ${known_at}
left join store.actor actor_party on actor_party.id = coalesce(g_party.into_actor_id, v1.party_id)
left join store.fact fact_subject on fact_subject.id = v2.subject_id
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.position is 'Positions of parties on a subject: one row per fact, each value from the account that resolution picks';

create view archive.crossing_status as
select w.fact_id, w.slug as crossing_status, w.label, w.parent_id, parent.slug as parent,
  v1.crossing_id, place_crossing.name as crossing,
  v2.status,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'crossing' then p.account_id end) as crossing_by,
    max(case when p.slot = 'status' then p.account_id end) as status_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'crossing_status'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.crossing_status v1 on v1.account_id = w.crossing_by
left join store.crossing_status v2 on v2.account_id = w.status_by
left join store.place place_crossing on place_crossing.id = v1.crossing_id
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.crossing_status is 'Border crossings: open, restricted or closed: one row per fact, each value from the account that resolution picks';

create view archive.statement as
select w.fact_id, w.slug as statement, w.label, w.parent_id, parent.slug as parent,
  v1.said_earliest, v1.said_latest, v1.said_precision,
  v2.place_id, place_place.name as place,
  v3.venue,
  v4.wording,
  v4.rendering,
  v4.language,
  v5.category,
  v5.mode,
  v5.auxiliary,
  v5.condition_text,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'speaker') as speakers,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'addressee') as addressees,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'accused') as accused,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'said' then p.account_id end) as said_by,
    max(case when p.slot = 'place' then p.account_id end) as place_by,
    max(case when p.slot = 'venue' then p.account_id end) as venue_by,
    max(case when p.slot = 'wording' then p.account_id end) as wording_by,
    max(case when p.slot = 'act' then p.account_id end) as act_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'statement'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.statement v1 on v1.account_id = w.said_by
left join store.statement v2 on v2.account_id = w.place_by
left join store.statement v3 on v3.account_id = w.venue_by
left join store.statement v4 on v4.account_id = w.wording_by
left join store.statement v5 on v5.account_id = w.act_by
left join store.place place_place on place_place.id = v2.place_id
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.statement is 'What was said, in the wording of the account that is shown: one row per fact, each value from the account that resolution picks';

create view archive.commitment as
select w.fact_id, w.slug as commitment, w.label, w.parent_id, parent.slug as parent,
  v1.commitment_kind,
  v2.wording,
  v3.due_earliest, v3.due_latest, v3.due_precision,
  v4.status,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'demander') as demanders,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'obligor') as obligors,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'beneficiary') as beneficiaries,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'commitment_kind' then p.account_id end) as commitment_kind_by,
    max(case when p.slot = 'wording' then p.account_id end) as wording_by,
    max(case when p.slot = 'due' then p.account_id end) as due_by,
    max(case when p.slot = 'status' then p.account_id end) as status_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'commitment'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.commitment v1 on v1.account_id = w.commitment_kind_by
left join store.commitment v2 on v2.account_id = w.wording_by
left join store.commitment v3 on v3.account_id = w.due_by
left join store.commitment v4 on v4.account_id = w.status_by
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.commitment is 'Demands, pledges and obligations: one row per fact, each value from the account that resolution picks';

create view archive.actor_relation as
select w.fact_id, w.slug as actor_relation, w.label, w.parent_id, parent.slug as parent,
  v1.relation_kind,
  v2.level,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'party') as parties,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'provider') as providers,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'recipient') as recipients,
  (select r.names from store.role_names r where r.fact_id = w.fact_id and r.role = 'facilitator') as facilitators,
  w.accounts, w.claimants, w.publishers, w.contested = 1 as contested
from (
  select k.id as fact_id, k.slug, k.label, k.parent_id,
    max(case when p.slot = 'relation_kind' then p.account_id end) as relation_kind_by,
    max(case when p.slot = 'level' then p.account_id end) as level_by,
    cast(count(p.voice) as int) as accounts, cast(count(distinct p.voice) as int) as claimants, cast(count(distinct p.origin) as int) as publishers, max(p.contested) as contested
  from store.pick p
  join store.fact k on k.id = p.fact_id
  where k.kind = 'actor_relation'
  group by k.id, k.slug, k.label, k.parent_id
  having count(p.voice) > 0) w
left join store.actor_relation v1 on v1.account_id = w.relation_kind_by
left join store.actor_relation v2 on v2.account_id = w.level_by
left join store.fact parent on parent.id = w.parent_id;
comment on view archive.actor_relation is 'How actors stand to each other: one row per fact, each value from the account that resolution picks';

create view archive.demand as
select * from archive.commitment where commitment_kind = 'demand';
comment on view archive.demand is 'Demands: the commitments of that kind';
