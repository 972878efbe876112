-- How does each ceasefire stand, in the archive's view and in each party's?
select s.ceasefire, s.label, s.seen_by_name, s.state, s.strained, s.since, s.why
from ceasefire_status s
order by s.ceasefire, s.seen_by
