-- Which agreements were signed within so many days of the opening of a round of talks of the same dossier?
-- :days = 365, at most so many days
select a.agreement, a.title, cast(a.signed_earliest as date) as signed, r.talk_round, cast(floor((extract(epoch from a.signed_earliest) - extract(epoch from r.opened_earliest)) / 86400) as int) as days_after
from agreement a
join talk_round r on r.opened_earliest <= a.signed_earliest and r.opened_earliest > a.signed_earliest - cast(:days as int) * interval '1' day - interval '1' day
where exists (select 1 from dossier_fact x join dossier_fact y on y.dossier_id = x.dossier_id where x.fact_id = r.fact_id and y.fact_id = a.fact_id)
order by 3, 1, 4
