-- Who is said to have broken ceasefires, and how firmly?
select coalesce(v.perpetrators, 'not said') as perpetrators, v.ceasefire, v.life_cycle, count(*) as violations
from violation v
group by v.perpetrators, v.ceasefire, v.life_cycle
order by 1, 2, 3
