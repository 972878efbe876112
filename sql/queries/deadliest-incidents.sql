-- Which incidents cost most lives, and how sure is that?
-- :dossier = afg-pak, the dossier
-- :first = 1900-01-01, first day
-- :last = 2099-12-31, last day
select i.incident, cast(i.started_earliest as date) as started, i.place, i.deaths_low, i.deaths_best, i.deaths_high, i.accounts, i.publishers, i.contested
from incident i join dossier_fact d on d.fact_id = i.fact_id and d.dossier = :dossier
where coalesce(i.incident_kind, '') <> 'episode'
and i.started_earliest < cast(:last as date) + interval '1' day and i.started_latest >= cast(:first as date)
and coalesce(i.deaths_best, i.deaths_low, i.deaths_high) is not null
order by coalesce(i.deaths_best, i.deaths_low, i.deaths_high) desc, i.incident
