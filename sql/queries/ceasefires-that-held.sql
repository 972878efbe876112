-- Which ceasefires were in force for longer than so many days without a break, in the archive's view? One that still is counts to today, or to the as-of.
-- :days = 30, more days than these
select t.ceasefire, t.label, t.starts_on, t.ends_on, cast(floor((extract(epoch from coalesce(t.ends_on, cast(least(c.as_of, current_timestamp) as date))) - extract(epoch from t.starts_on)) / 86400) as int) as held_days
from ceasefire_timeline t
cross join clock c
where t.seen_by = 'archive' and t.state = 'in_force'
and cast(floor((extract(epoch from coalesce(t.ends_on, cast(least(c.as_of, current_timestamp) as date))) - extract(epoch from t.starts_on)) / 86400) as int) > cast(:days as int)
order by 5 desc, 1, 3
