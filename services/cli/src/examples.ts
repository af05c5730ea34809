const codes = `
Exit codes: 0 done, 1 done with findings, 2 wrong use, 3 not reachable, 4 refused, 130 interrupted.`;

const server = `
The server is the one that npm start started here (.data/attune.json, or the folder in ATTUNE_DATA);
ATTUNE_URL and ATTUNE_TOKEN win over it.`;

/** What stands below the help of each command. */
export const examples = {
  attune: `${codes}

Examples:
  attune token --role adviser
  attune import history fines.csv --map examples/road-traffic-fines.map.yaml --dry-run
  attune import --help`,
  importHistory: `
Each line counts once: lines = imported + already there + kept as history + promoted + rejected. A file that was imported
in part goes on where it ended. Rejected lines are in the rejects file, which can be mended and imported like the file.
${server}
${codes}

Examples:
  attune import history fines.csv --map fines.map.yaml --dry-run
  attune import history fines.xes.gz --map fines.map.yaml --json > result.ndjson
  attune import history fines.csv.rejects.csv --map fines.map.yaml`,
  story: `${server}
${codes}

Examples:
  attune story 7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10
  attune story 7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10 --effective-at 2026-03-01
  attune story 7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10 --as-of 2026-03-01T12:00:00Z --json`,
  erase: `
Shows what would become unreadable, and asks. Without a screen it ends there, with the code for --confirm, which is good for ten
minutes. Histories, dates and sums stay; what people said, wrote and are called can be read by nobody any more.
${server}
${codes}

Examples:
  attune erase f378bf81-8a7c-54d2-b378-a63c89b20c7d
  attune erase f378bf81-8a7c-54d2-b378-a63c89b20c7d --ground no-longer-needed --json
  attune erase f378bf81-8a7c-54d2-b378-a63c89b20c7d --confirm mig2j0xs.3eT…`,
  token: `
Examples:
  curl -H "Authorization: Bearer $(npx --no attune token --role adviser)" http://127.0.0.1:8424/v1/cases
  attune token --role client --client f378bf81-8a7c-54d2-b378-a63c89b20c7d --ttl 1h
  attune token --role integration --tenant demo-north --scope "cases:read cases:import"`,
  rebuild: `
Safe while the server runs, and to interrupt and repeat: the same command goes on where it was. The owner's database address comes
from .data/attune.json; ATTUNE_OWNER_DATABASE wins over it. Rows that differ from those that served are a finding. The tables that
served are kept until the next rebuild or --forget; --back brings them up to date and lets them serve again, and --back again swaps forth.
An event that a view cannot take stops its rebuild, with the position; what serves stays as it is.
${codes}

Examples:
  attune rebuild cases --all
  attune rebuild cases case-list reviews-due --workers 2 --json
  attune rebuild cases case-list --back`,
  projections: `
A projection that meets an event it can not take stops there, alone, and serves what it has. Mend the code and restart, or retry; skip
leaves the event out for good, on record in the tenant's log, for that version of that projection only. A stopped one is a finding.
The running service takes a retry or a skip up at once. The owner's database address comes from .data/attune.json;
ATTUNE_OWNER_DATABASE wins over it.
${codes}

Examples:
  attune projections list cases
  attune projections show cases case-list --json
  attune projections retry cases case-list
  attune projections skip cases case-list --reason "a sum that no list can hold; corrected since" --yes`,
  parked: `
A message of another service that can not be handled parks its key: later messages of the same client wait behind it, all other clients
go on. Mend the code and restart, or retry; drop leaves that one message out for good, on record in the tenant's log, and handles those
behind it. A parked key is a finding. The running service takes a retry or a drop up at once. The owner's database address comes from
.data/attune.json; ATTUNE_OWNER_DATABASE wins over it.
${codes}

Examples:
  attune parked list contacts
  attune parked retry contacts cases home/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10
  attune parked drop contacts cases home/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10 --reason "opened twice by the import" --yes`,
  verify: `
Reads only, and is safe while the server runs. Every event is hashed again and held against the tree that is kept beside the log;
gaps, doubled positions and revisions are found too. The first place that is wrong is a finding. The owner's database address comes
from .data/attune.json; ATTUNE_OWNER_DATABASE wins over it.
${codes}

Examples:
  attune verify cases
  attune verify cases --json`,
  backup: `
Safe while the server runs: it is of one moment, and nobody waits. A folder that was interrupted has no manifest and is no backup. The
owner's database address comes from .data/attune.json; ATTUNE_OWNER_DATABASE wins over it. Keep the folder keys/ of the installation
too, apart from the backup: without it neither sealed fields nor references nor API keys can be used.
${codes}

Examples:
  attune backup /backups/attune-2026-11-25
  attune backup /backups/attune-2026-11-25 --without-vault --json`,
  restore: `
All or nothing, checked by SHA-256 first, and refused where there are rows already: start Attune on a new folder that holds the keys/
of the installation that was backed up. The server may run meanwhile; it sees nothing until all of it is there. Views are built anew.
${codes}

Examples:
  mkdir -p fresh && cp -r .data/keys fresh && npm start -- --data fresh
  ATTUNE_DATA=fresh attune restore /backups/attune-2026-11-25`,
  vault: `
Safe while the server runs, and to interrupt and repeat. To rotate: put a new key (npx attune vault new-key makes one here) first and the
old one behind it, start every service with both, then rotate. A key that wraps nothing any more is named: destroy it, and older
backups of the vault open nothing. The master keys come from keys/ beside .data/attune.json; ATTUNE_MASTER_KEYS wins over them.
${codes}

Examples:
  attune vault check --json
  attune vault rotate`,
  migrate: `
The owner's database address comes from .data/attune.json; ATTUNE_OWNER_DATABASE wins over it.
${codes}

Examples:
  attune migrate cases`,
} as const;
