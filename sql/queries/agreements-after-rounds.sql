-- Which agreements were signed within so many days of the opening of a round of talks of the same dossier?
-- :days = 365, at most so many days
select a.agreement, a.title, cast(a.signed_earliest as date) as signed, r.talk_round, cast(floor((extract(epoch from a.signed_earliest) - extract(epoch from r.opened_earliest)) / 86400) as int) as days_after
from talk_round r
join dossier_fact x on x.fact_id = r.fact_id
join dossier_fact y on y.dossier_id = x.dossier_id
join agreement a on a.fact_id = y.fact_id
where cast(floor((extract(epoch from a.signed_earliest) - extract(epoch from r.opened_earliest)) / 86400) as int) between 0 and cast(:days as int)
order by 3, 1, 4
