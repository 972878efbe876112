-- Which claims to territory have not been resolved and began before a day?
-- :before = 2026-01-01, began before this day
-- :since = 1800-01-01, and not before this one
select t.territorial_claim, t.territory, t.challengers, t.targets, cast(t.since_earliest as date) as since, t.salience
from territorial_claim t
where t.status = 'open' and t.since_earliest >= cast(:since as date) and t.since_earliest < cast(:before as date)
order by t.salience desc, t.since_earliest, t.territorial_claim
