-- An incident's codes are checked against their own lists at intake, as all codes are. The weaker key to store.term
-- cost H2 three index trees for each of many rows, and no query reads them.
alter table store.incident drop constraint incident_incident_kind_fk;
alter table store.incident drop constraint incident_means_fk;
alter table store.incident drop constraint incident_damage_fk;
