-- Briefings look for the incidents of a period, mostly a late one.
create index incident_started_ix on store.incident(started_latest, started_earliest);
