-- Where did one claimant say two things about one value that cannot both be true?
select distinct c.kind, c.fact, c.slot, c.claimant, c.says
from contested_value c
where exists (select 1 from contested_value o where o.fact_id = c.fact_id and o.slot = c.slot and o.claimant = c.claimant and o.says <> c.says)
order by c.kind, c.fact, c.slot, c.claimant, c.says
