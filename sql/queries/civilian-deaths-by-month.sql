-- How many of the dead were civilians, by month?
-- :dossier = afg-pak, the dossier
-- :first = 1900-01-01, first day
-- :last = 2099-12-31, last day
select extract(year from i.started_earliest) as in_year, extract(month from i.started_earliest) as in_month, count(*) as incidents, sum(coalesce(i.deaths_civilians_best, i.deaths_civilians_low, 0)) as civilians, sum(coalesce(i.deaths_best, i.deaths_low, i.deaths_high, 0)) as all_deaths
from incident i join dossier_fact d on d.fact_id = i.fact_id and d.dossier = :dossier
where coalesce(i.incident_kind, '') <> 'episode'
and i.started_earliest < cast(:last as date) + interval '1' day and i.started_latest >= cast(:first as date)
group by extract(year from i.started_earliest), extract(month from i.started_earliest)
order by 1, 2
