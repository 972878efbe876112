-- Which rounds were there, where, hosted and mediated by whom, and with what outcome?
-- :dossier = afg-pak, the dossier
select r.talk_round, r.parent, cast(r.opened_earliest as date) as opened, r.place, r.hosts, r.mediators, r.outcome, r.accounts, r.contested
from talk_round r
join dossier_fact d on d.fact_id = r.fact_id and d.dossier = :dossier
order by r.opened_earliest, r.talk_round
