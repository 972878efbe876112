-- How many accounts rest on publishers of which reliability?
select coalesce(a.reliability, 'not rated') as reliability, count(*) as accounts, count(distinct a.publisher_id) as publishers, count(distinct a.fact_id) as facts
from account a
group by a.reliability
order by 1
