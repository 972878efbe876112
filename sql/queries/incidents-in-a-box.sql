-- Which incidents lie between these degrees, for example along a border?
-- :south = 29, degrees north of the lower edge
-- :north = 37.5, degrees north of the upper edge
-- :west = 60.5, degrees east of the left edge
-- :east = 75, degrees east of the right edge
select i.incident, cast(i.started_earliest as date) as started, i.place, i.lat, i.lon, i.where_precision
from incident i
where i.lat between cast(:south as decimal(9, 6)) and cast(:north as decimal(9, 6))
and i.lon between cast(:west as decimal(9, 6)) and cast(:east as decimal(9, 6))
order by i.started_earliest, i.incident
