-- Which crossings are open, restricted or closed, and since when is that said?
select s.crossing, s.status, s.accounts, s.contested
from crossing_status s
order by s.crossing, s.status
