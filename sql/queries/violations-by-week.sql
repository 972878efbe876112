-- How many violations of a ceasefire were alleged in each week, by life cycle? Never read them as one number.
-- :ceasefire = doha-ceasefire, slug of the ceasefire
select cast(date_trunc('week', v.happened_earliest) as date) as week_of, v.life_cycle, count(*) as violations
from violation v
where v.ceasefire = :ceasefire and v.happened_earliest is not null
group by cast(date_trunc('week', v.happened_earliest) as date), v.life_cycle
order by 1, 2
