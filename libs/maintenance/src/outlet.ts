/** Where the command speaks: results on stdout, as JSON lines or as text; everything else on stderr. */
export interface Outlet {
  /** A result: the record for programs, the text for people. */
  readonly result: (record: Readonly<Record<string, unknown>>, text: string) => void;
  readonly say: (text: string) => void;
}

/** The outlet of this process. */
export function outletOf(json: boolean): Outlet {
  return {
    result: (record, text) => process.stdout.write(`${json ? JSON.stringify(record) : text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
  };
}
