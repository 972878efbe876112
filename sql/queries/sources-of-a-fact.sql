-- Everything that was said about a fact: by whom, where, how rated, in which words.
-- :fact = doha-ceasefire, slug of the fact
select a.kind, a.claimant, a.stance, a.publisher, cast(a.public_at as date) as public_on, a.reliability, a.credibility, a.rank, a.quote
from account a
where a.fact = :fact
order by a.kind, a.public_at, a.publisher, a.claimant, a.quote
