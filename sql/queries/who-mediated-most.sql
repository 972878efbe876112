-- Who mediated most processes, rounds and agreements?
select r.actor, count(distinct r.fact_id) as facts, count(distinct case when a.kind = 'talk_round' then r.fact_id end) as rounds, count(distinct case when a.kind = 'agreement' then r.fact_id end) as agreements
from account_role r
join account a on a.account_id = r.account_id
where r.role = 'mediator' and r.stance <> 'denies'
group by r.actor
order by 2 desc, 1
