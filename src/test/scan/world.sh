# The packaged application on loopback, with an evening and somebody of each role. Sourced by scan.sh.
token=a-token-of-the-scan-that-nobody-guesses
roles="anonymous member organiser admin"

start() { # the directory that holds what it keeps
  home=$1 port=${PANAL_SCAN_PORT:-18471} base=http://127.0.0.1:$port
  (cd "$home" && exec env PANAL_HOST=127.0.0.1 PANAL_PORT="$port" PANAL_URL="$base" PANAL_SMTP_PORT=9 \
    PANAL_ADMIN_EMAIL=first@example.org PANAL_ADMIN_TOKEN="$token" java -jar "$jar") >"$home/log" 2>&1 &
  server=$!
  for _ in $(seq 600); do
    curl -fsS -o /dev/null "$base/q/health/ready" 2>/dev/null && return
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
  done
  tail -n 40 "$home/log" >&2
  return 1
}

api() { # method, path, body
  curl -fsS -X "$1" "$base/api/v1$2" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' ${3:+-d "$3"}
}

sql() {
  local client db
  client=$(ls "${PANAL_CACHE:-$HOME/.cache/panal}"/*/bin/mariadb | head -n 1)
  db=$(tr '\0' '\n' <"/proc/$(cat "$home/data/db/mariadb.pid")/cmdline" | sed -n 's/^--port=//p')
  MYSQL_PWD=$(cat "$home/data/db/password") "$client" --no-defaults --skip-ssl --protocol=tcp -h 127.0.0.1 -P "$db" -u panal \
    panal --batch --skip-column-names -e "$1"
}

# Limits would turn scanners away: here nobody is ever ahead of their pace.
unlimited() {
  sql "CREATE TRIGGER unlimited BEFORE UPDATE ON pace FOR EACH ROW SET NEW.due_at = 0, NEW.fits = 1"
}

somebody() { # role
  local id
  id=$(api POST /members "{\"name\": \"$1 Scanned\", \"email\": \"$1@example.org\", \"language\": \"EN\"}" | jq -r .id)
  [ "$1" = member ] || api PUT "/members/$id/roles/${1^^}" >"$home/role.json"
  session "$id" "$1"
  echo "$id"
}

# A browser that this member signed in with a moment ago, by passkey.
session() { # id, secret
  sql "UPDATE member SET verified_at = UTC_TIMESTAMP(6) WHERE id = '$1';
    INSERT INTO session (id_hash, member_id, code, device, created_at, last_used_at, expires_at, strong_since)
    VALUES (SHA2('$2', 256), '$1', UPPER(LEFT(SHA2('$2', 256), 10)), 'Scanner', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
      UTC_TIMESTAMP(6) + INTERVAL 1 DAY, UTC_TIMESTAMP(6))"
}

as() { # role, method, path, body: from a browser
  curl -fsS -X "$2" "$base/api/v1$3" -H "Cookie: sid=$1" -H 'Sec-Fetch-Site: same-origin' -H 'Content-Type: application/json' ${4:+-d "$4"}
}

world() {
  unlimited
  member=$(somebody member) organiser=$(somebody organiser) admin=$(somebody admin)
  space=$(api POST /spaces '{"name": "Scanned", "zone": "UTC"}' | jq -r .code)
  api POST "/spaces/$space/rooms" '{"name": "Main", "capacity": 40}' >"$home/room.json"
  local start end
  start=$(date -u -d '+30 minutes' +%FT%H:%M) end=$(date -u -d '+3 hours' +%FT%H:%M)
  as organiser POST /events "{\"space\": \"$space\", \"publish\": true,
    \"event\": {\"title\": \"Copy & Code\", \"visibility\": \"PUBLIC\"},
    \"occurrence\": {\"start\": \"$start\", \"end\": \"$end\", \"capacity\": 30}}" >"$home/event.json"
  code=$(jq -r '.dates[0].code' "$home/event.json") event=$(jq -r '.event.id // .id' "$home/event.json")
  local role
  for role in member organiser admin; do
    as "$role" PUT "/occurrences/$code/rsvp" '{"going": true, "wantsIntroductions": true}' >"$home/rsvp.json"
  done
  api POST "/occurrences/$code/rounds" '{}' >"$home/round.json"
  api POST "/occurrences/$code/rounds/1/publication" >"$home/published.json"
}
