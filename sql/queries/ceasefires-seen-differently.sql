-- Of which ceasefires do the parties and the archive not see the same state?
select a.ceasefire, a.state as archive_state, s.seen_by_name, s.state
from ceasefire_status a
join ceasefire_status s on s.ceasefire_id = a.ceasefire_id and s.seen_by <> 'archive'
where a.seen_by = 'archive' and (s.state <> a.state or s.strained <> a.strained)
order by a.ceasefire, s.seen_by_name
