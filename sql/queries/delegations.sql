-- Who led which delegation to which round, and how large was it?
-- :dossier = afg-pak, the dossier
select g.parent as talk_round, g.party, g.head, g.head_office, g.size_low, g.size_best, g.size_high, g.delegates, g.contested
from delegation g
join dossier_fact d on d.fact_id = g.fact_id and d.dossier = :dossier
order by g.parent, g.party, g.delegation
