-- How many died in each year, in the whole archive?
-- :first = 1900-01-01, first day
-- :last = 2099-12-31, last day
select extract(year from i.started_earliest) as in_year, count(*) as incidents, sum(coalesce(i.deaths_low, i.deaths_best, 0)) as deaths_low, sum(coalesce(i.deaths_best, i.deaths_low, i.deaths_high, 0)) as deaths_best, sum(coalesce(i.deaths_high, i.deaths_best, 0)) as deaths_high
from incident i
where coalesce(i.incident_kind, '') <> 'episode'
and i.started_earliest < cast(:last as date) + interval '1' day and i.started_latest >= cast(:first as date)
group by extract(year from i.started_earliest)
order by 1
