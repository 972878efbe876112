-- Where did one claimant say two things about one value that cannot both be true?
select distinct s.kind, s.fact, s.slot, s.claimant, s.says
from (
  select c.kind, c.fact, c.slot, c.claimant, c.says, min(c.says) over (partition by c.fact_id, c.slot, c.claimant) as first_says, max(c.says) over (partition by c.fact_id, c.slot, c.claimant) as last_says
  from contested_value c
  where c.claimant is not null) s
where s.first_says <> s.last_says
order by s.kind, s.fact, s.slot, s.claimant, s.says
