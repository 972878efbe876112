-- In which places did most incidents happen?
-- :dossier = afg-pak, the dossier
-- :first = 1900-01-01, first day
-- :last = 2099-12-31, last day
select coalesce(i.place, 'not said') as place, count(*) as incidents, sum(coalesce(i.deaths_best, i.deaths_low, i.deaths_high, 0)) as deaths_best
from incident i join dossier_fact d on d.fact_id = i.fact_id and d.dossier = :dossier
where coalesce(i.incident_kind, '') <> 'episode'
and i.started_earliest < cast(:last as date) + interval '1' day and i.started_latest >= cast(:first as date)
group by i.place
order by 2 desc, 1
