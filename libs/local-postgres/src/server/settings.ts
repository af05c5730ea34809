/** Ours: small enough for a laptop, and nothing a person wrote gets into a log line. */
const ours = {
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Not for the caller to change: acknowledged means on the disk, and nobody else on the network reaches the server. */
const fixed = { fsync: 'on', full_page_writes: 'on', listen_addresses: '127.0.0.1', unix_socket_directories: '' };

/** The server's flags. */
export function settingFlags(port: number, given: Readonly<Record<string, string>> = {}): readonly string[] {
  const settings = { ...ours, ...given, ...fixed, port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
