-- Which machine-coded leads of material conflict are there, by day and country? Leads, not facts.
-- :first = 1900-01-01, first day
-- :last = 2099-12-31, last day
select l.event_on, coalesce(l.country, 'not said') as country, count(*) as leads, count(distinct l.url) as pages
from lead l
where l.quad_class = 4 and l.event_on between cast(:first as date) and cast(:last as date)
group by l.event_on, l.country
order by 1, 3 desc, 2
