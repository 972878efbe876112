-- Which facts of a dossier rest on one independent publisher alone?
-- :dossier = afg-pak, the dossier
select a.kind, a.fact, count(*) as accounts, min(a.publisher) as publisher
from account a
join dossier_fact d on d.fact_id = a.fact_id and d.dossier = :dossier
group by a.kind, a.fact
having count(distinct a.origin) = 1
order by a.kind, a.fact
