#!/bin/sh
# How long a dataset takes to import: a generated file in the layout of UCDP GED, into H2 and PostgreSQL (fsync on) with
# 512 MB of heap; beside it, of the same file in the same run, sqlite3 .import and PostgreSQL COPY into one flat table,
# and what Spring Batch and jOOQ do record by record (RecordByRecord.java), of the first rows only: it is slow.
# What is not installed is left out: sqlite3; initdb and psql (PGBIN names their folder), for a server of its own.
#
# Usage: src/bench/datasets.sh [--growth] [--peer N] [--runs N] [ROWS]
#   ROWS      400,000 when not given
#   --growth  ROWS, twice and four times as many
#   --peer N  how many rows go record by record; 20,000 when not given, 0 for none
#   --runs N  each so many times; the median is printed
# PARLEY names another launcher than ./parley.
set -eu
rows=400000
runs=1
peer=20000
sizes=
while [ $# -gt 0 ]; do
  case $1 in
    --growth) sizes='1 2 4' ;;
    --peer) peer=$2; shift ;;
    --runs) runs=$2; shift ;;
    *[!0-9]* | '') sed -n '2,14s/^# \{0,1\}//p' "$0"; exit 2 ;;
    *) rows=$1 ;;
  esac
  shift
done
here=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
parley=${PARLEY:-$here/parley}
export PARLEY_JAVA_OPTS="${PARLEY_JAVA_OPTS:-} -Xmx512m"
work=$(mktemp -d)
chmod 755 "$work"
file=$work/ged251.csv
server=$work/server

as_server() { if [ "$(id -u)" = 0 ]; then su postgres -c "$*"; else sh -c "$*"; fi; }
stop() {
  [ -f "$server/data/postmaster.pid" ] && as_server "$bin/pg_ctl -D $server/data -m fast stop" >/dev/null 2>&1
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

# A server with its defaults, on a socket and a port of this machine only.
bin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)}
url=
if [ -x "${bin:-.}/initdb" ]; then
  port=$((40000 + $$ % 20000))
  mkdir "$server"
  [ "$(id -u)" != 0 ] || chown postgres "$server"
  as_server "$bin/initdb -D $server/data -U bench --auth=trust -E UTF8 --locale=C" >"$work/log" 2>&1
  as_server "$bin/pg_ctl -w -D $server/data -l $server/log -o '-p $port -k $server -c listen_addresses=127.0.0.1' start" >"$work/log" 2>&1
  url="jdbc:postgresql://127.0.0.1:$port/bench?user=bench"
fi
sql() { "$bin/psql" -X -q -At -h 127.0.0.1 -p "$port" -U bench "$@"; }

# Invented events: 400 pairs of sides, 60 countries, dates over 30 years; one in 150 out of order, one in 20 with two sources.
generate() {
  awk -v rows="$1" 'BEGIN {
  srand(7)
  print "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name," \
    "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b," \
    "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec," \
    "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id," \
    "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best," \
    "high,low,gwnoa,gwnob"
  for (i = 1; i <= rows; i++) {
    p = int(rand() * 400); c = p % 60; a = int(rand() * 20); b = int(rand() * 20); z = int(rand() * 5)
    day = sprintf("%d-%02d-%02d", 1990 + int(rand() * 30), 1 + int(rand() * 12), 1 + int(rand() * 28))
    best = a + b + z; low = (i % 150) ? best : best + 1
    head = "Clash number " i " reported near town " int(rand() * 5000)
    two = (i % 20) == 0
    art = two ? "\"\"\"Wire," day "," head "\"\";\"\"Daily," day ",Second report\"\"\"" : "\"\"\"Wire," day "," head "\"\"\""
    lat = sprintf("%.6f", rand() * 60 - 20); lon = sprintf("%.6f", rand() * 100 - 20)
    print i ",REL-" i "," substr(day, 1, 4) ",1,Clear," 1 + i % 3 "," p "," 1000 + p ",\"Land " c ": Government\"," \
      p "," 2000 + p ",\"Government of Land " c " - Movement " p "\"," c "," 3000 + c ",Government of Land " c "," \
      p "," 4000 + p ",Movement " p "," 1 + two "," art "," (two ? "Wire;Daily" : "Wire") "," \
      (two ? day ";" day : day) "," (two ? head ";Second report" : head) ",police," 1 + i % 5 ",Town " i % 5000 \
      ",near the road to town " i % 777 ",Province " c "-" i % 9 ",District " i % 90 "," lat "," lon ",\"POINT (" lon \
      " " lat ")\"," 100000 + i % 9999 ",Land " c "," 100 + c ",Asia,1," 1 + i % 5 "," day "," day "," a "," b "," z \
      ",0," best "," best + 2 "," low "," 100 + c ","
  }
}' >"$file"
}

# clock NAME COMMAND…: milliseconds and, where /usr/bin/time is, the peak of memory in MB, one line a run into NAME.
clock() {
  name=$1
  shift
  start=$(date +%s%N)
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -o "$work/peak" -f %M "$@" >"$work/log" 2>&1 || fail
  else
    "$@" >"$work/log" 2>&1 || fail
    echo 0 >"$work/peak"
  fi
  end=$(date +%s%N)
  echo "$(((end - start) / 1000000)) $(($(tail -n 1 "$work/peak") / 1024))" >>"$work/$name"
}
fail() { cat "$work/log" >&2; exit 1; }
median() { sort -n "$work/$1" | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'; }

# report NAME BASE SIZE TITLE: median, rows a second, how many times the base, peak of memory, bytes on disk.
report() {
  [ -f "$work/$1" ] || return 0
  base=0
  [ ! -f "$work/$2" ] || base=$(median "$2" | cut -d' ' -f1)
  echo "$(median "$1") $base $3" | awk -v n="$n" -v title="$4" '{
    printf "%-34s %8.1f s %9d rows/s", title, $1 / 1000, n * 1000 / $1
    if ($3 > 0) printf "  %5.1f x flat", $1 / $3; else printf "              "
    if ($2 > 0) printf "  %5d MB peak", $2
    if ($4 > 0) printf "  %6d MB on disk", $4 / 1048576
    print ""
  }'
}

flat_sqlite() {
  rm -f "$work/flat.db"
  printf '.mode csv\n.import %s flat\n' "$file" >"$work/flat.sql"
  clock sqlite sqlite3 -init "$work/flat.sql" "$work/flat.db" .quit
}
flat_copy() {
  columns=$(head -n 1 "$file" | sed 's/,/ text, /g; s/$/ text/')
  sql -d postgres -c 'drop table if exists flat' -c "create table flat($columns)" 2>/dev/null
  clock copy "$bin/psql" -X -q -h 127.0.0.1 -p "$port" -U bench -d postgres -c "\\copy flat from '$file' csv header"
  flat_bytes=$(sql -d postgres -c "select pg_total_relation_size('flat')" -c 'drop table flat' | head -n 1)
}
# An archive that exists and is empty, so that migrating it is not measured.
home() {
  rm -rf "$1"
  mkdir "$1"
  [ -z "$2" ] || printf "database: {url: '%s'}\n" "$2" >"$1/parley.yml"
  "$parley" --home "$1" runs list >"$work/log" 2>&1 || fail
}
on_h2() {
  home "$work/h2" ''
  clock h2_import "$parley" --home "$work/h2" import "$file"
  clock h2_again "$parley" --home "$work/h2" import "$file"
  h2_bytes=$(wc -c <"$work/h2/data/parley.mv.db")
}
on_postgres() {
  sql -d postgres -c 'drop database if exists bench' -c 'create database bench' 2>/dev/null
  home "$work/pg" "$url"
  clock pg_import "$parley" --home "$work/pg" import "$file"
  clock pg_again "$parley" --home "$work/pg" import "$file"
  pg_bytes=$(sql -d bench -c "select pg_database_size('bench')")
}

# The first rows of the file, record by record. Empty without a JDK 25 or an unpacked Parley.
jdk=
for folder in "${PARLEY_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  [ -n "$jdk" ] || ! grep -q '^JAVA_VERSION="2[5-9]' "$folder/release" 2>/dev/null || [ ! -x "$folder/bin/javac" ] || jdk=$folder
done
record_by_record() {
  name=$1
  shift
  classes="$here/target/run/parley.jar:$here/target/run/lib/*"
  [ -d "$work/classes" ] || "$jdk/bin/javac" -nowarn -proc:none -d "$work/classes" -cp "$classes" "$here/src/bench/RecordByRecord.java" >"$work/log" 2>&1 || fail
  clock "$name" "$jdk/bin/java" -Xmx512m -cp "$work/classes:$classes" RecordByRecord "$@" "$work/first.csv"
}
peer_on_h2() {
  home "$work/peer" ''
  record_by_record peer_h2 "jdbc:h2:file:$work/peer/data/parley;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0" \
    parley "$(cat "$work/peer/data/owner.password")"
}
peer_on_postgres() {
  sql -d postgres -c 'drop database if exists bench' -c 'create database bench' 2>/dev/null
  home "$work/peer" "$url"
  record_by_record peer_pg "$url" bench ''
}
# report_peer NAME IMPORT TITLE: the peer's rows a second, and how many times as fast Parley was.
report_peer() {
  [ -f "$work/$1" ] || return 0
  echo "$(median "$1") $(median "$2")" | awk -v n="$n" -v peer="$peer" -v title="$3" '{
    printf "%-34s %8.1f s %9d rows/s  (%d rows)  Parley is %.1f times as fast\n", title, $1 / 1000, peer * 1000 / $1, peer, (n / $3) / (peer / $1)
  }'
}

for times in ${sizes:-1}; do
  n=$((rows * times))
  generate "$n"
  echo "$n rows, $(($(wc -c <"$file") / 1048576)) MB, on $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo '?'), median of $runs"
  rm -f "$work/sqlite" "$work/copy" "$work/h2_import" "$work/h2_again" "$work/pg_import" "$work/pg_again" "$work/peer_h2" "$work/peer_pg"
  head -n $((peer + 1)) "$file" >"$work/first.csv"
  [ "$peer" -le "$n" ] || peer=$n
  flat_bytes=0 h2_bytes=0 pg_bytes=0
  run=0
  while [ "$run" -lt "$runs" ]; do
    run=$((run + 1))
    if command -v sqlite3 >/dev/null; then flat_sqlite; fi
    on_h2
    if [ -n "$jdk" ] && [ "$peer" -gt 0 ]; then peer_on_h2; fi
    if [ -n "$url" ]; then
      flat_copy
      on_postgres
      if [ -n "$jdk" ] && [ "$peer" -gt 0 ]; then peer_on_postgres; fi
    fi
  done
  report sqlite - "$([ ! -f "$work/flat.db" ] || wc -c <"$work/flat.db")" 'sqlite3 .import, flat'
  report h2_import sqlite "$h2_bytes" 'Parley on H2'
  report h2_again - 0 'the same file again, nothing to do'
  report_peer peer_h2 h2_import 'record by record on H2'
  report copy - "$flat_bytes" 'PostgreSQL copy, flat'
  report pg_import copy "$pg_bytes" 'Parley on PostgreSQL'
  report pg_again - 0 'the same file again, nothing to do'
  report_peer peer_pg pg_import 'record by record on PostgreSQL'
done
