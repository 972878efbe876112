#!/bin/sh
# How long a dataset takes to import: a generated file in the layout of UCDP GED, into H2 and, when PARLEY_BENCH_URL
# names an empty PostgreSQL database (jdbc:postgresql://…), into that; beside it, of the same file, sqlite3 .import
# and PostgreSQL COPY (psql with PGHOST, PGPORT, PGUSER, PGDATABASE set) into one flat table, when these are there.
# Usage: src/bench/datasets.sh [rows, 100000 when not given]
set -eu
rows=${1:-100000}
here=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
file=$work/ged251.csv

# Invented events: 400 pairs of sides, 60 countries, dates over 30 years; one in 150 out of order, one in 20 with two sources.
awk -v rows="$rows" 'BEGIN {
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
echo "$rows rows, $(wc -c <"$file") bytes, on $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo ?)"

clock() {
  what=$1
  shift
  start=$(date +%s%N)
  "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  end=$(date +%s%N)
  echo "$what: $(((end - start) / 1000000)) ms"
}

flat_sqlite() { printf '.mode csv\n.import %s flat\n' "$file" | sqlite3 "$work/flat.db"; }
flat_copy() {
  columns=$(head -n 1 "$file" | sed 's/,/ text, /g; s/$/ text/')
  psql -q -c 'drop table if exists flat' -c "create table flat($columns)" \
    -c "\\copy flat from '$file' csv header" -c 'drop table flat'
}

if command -v sqlite3 >/dev/null; then clock 'sqlite3 .import, flat' flat_sqlite; fi
if command -v psql >/dev/null && [ -n "${PGHOST:-}" ]; then clock 'PostgreSQL copy, flat' flat_copy; fi

mkdir "$work/h2"
"$here/parley" --home "$work/h2" import --dry-run "$here/README.md" >/dev/null 2>&1 || true   # builds and makes the archive
clock 'Parley on H2' "$here/parley" --home "$work/h2" import "$file"
clock 'Parley on H2, the same file again' "$here/parley" --home "$work/h2" import "$file"
if [ -n "${PARLEY_BENCH_URL:-}" ]; then
  mkdir "$work/pg"
  printf "database: {url: '%s'}\n" "$PARLEY_BENCH_URL" >"$work/pg/parley.yml"
  "$here/parley" --home "$work/pg" import --dry-run "$here/README.md" >/dev/null 2>&1 || true
  clock 'Parley on PostgreSQL' "$here/parley" --home "$work/pg" import "$file"
fi
