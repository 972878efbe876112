-- What is contested in a dossier, who says what, and which is shown?
-- :dossier = afg-pak, the dossier
select c.kind, c.fact, c.slot, c.says, c.stance, c.claimant, c.publisher, c.reliability, c.credibility, c.shown
from contested_value c
join dossier_fact d on d.fact_id = c.fact_id and d.dossier = :dossier
order by c.kind, c.fact, c.slot, c.says, c.claimant, c.publisher
