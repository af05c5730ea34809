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
  token: `
Examples:
  curl -H "Authorization: Bearer $(npx --no attune token --role adviser)" http://127.0.0.1:8424/v1/cases
  attune token --role client --client f378bf81-8a7c-54d2-b378-a63c89b20c7d --ttl 1h
  attune token --role integration --tenant demo-north --scope "cases:read cases:import"`,
  rebuild: `
Safe while the server runs, and to interrupt and repeat. The owner's database address comes from .data/attune.json;
ATTUNE_OWNER_DATABASE wins over it. Rows that differ from those that served are a finding.
${codes}

Examples:
  attune rebuild cases --all
  attune rebuild cases case-list reviews-due --json`,
  verify: `
Reads only, and is safe while the server runs. Every event is hashed again and held against the tree that is kept beside the log;
gaps, doubled positions and revisions are found too. The first place that is wrong is a finding. The owner's database address comes
from .data/attune.json; ATTUNE_OWNER_DATABASE wins over it.
${codes}

Examples:
  attune verify cases
  attune verify cases --json`,
  migrate: `
The owner's database address comes from .data/attune.json; ATTUNE_OWNER_DATABASE wins over it.
${codes}

Examples:
  attune migrate cases`,
} as const;
