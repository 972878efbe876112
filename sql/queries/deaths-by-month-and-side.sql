-- How many died, by month and by the two sides of the incident? Low, best and high as told; what has no figure counts as none.
-- :dossier = afg-pak, the dossier
-- :first = 1900-01-01, first day
-- :last = 2099-12-31, last day
select extract(year from i.started_earliest) as in_year, extract(month from i.started_earliest) as in_month, coalesce(i.side_a, 'not said') as one_side, coalesce(i.side_b, 'not said') as other_side,
  count(*) as incidents, sum(coalesce(i.deaths_low, i.deaths_best, 0)) as deaths_low, sum(coalesce(i.deaths_best, i.deaths_low, i.deaths_high, 0)) as deaths_best, sum(coalesce(i.deaths_high, i.deaths_best, 0)) as deaths_high
from incident i join dossier_fact d on d.fact_id = i.fact_id and d.dossier = :dossier
where coalesce(i.incident_kind, '') <> 'episode'
and i.started_earliest < cast(:last as date) + interval '1' day and i.started_latest >= cast(:first as date)
group by extract(year from i.started_earliest), extract(month from i.started_earliest), i.side_a, i.side_b
order by 1, 2, 3, 4
