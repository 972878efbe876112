-- Which demands, pledges and obligations are neither met nor withdrawn, and when are they due?
-- :dossier = afg-pak, the dossier
select m.commitment, m.commitment_kind, m.demanders, m.obligors, m.wording, cast(m.due_latest as date) as due, m.status
from commitment m
join dossier_fact d on d.fact_id = m.fact_id and d.dossier = :dossier
where coalesce(m.status, 'open') not in ('met', 'withdrawn')
order by m.due_latest, m.commitment
