/** A row of a CSV (RFC 4180), with its line end. */
export function csvRow(fields: readonly string[], delimiter: string): string {
  return `${fields.map((field) => csvField(field, delimiter)).join(delimiter)}\n`;
}

function csvField(field: string, delimiter: string): string {
  const isPlain = !field.includes(delimiter) && !/["\r\n]/.test(field);
  return isPlain ? field : `"${field.replaceAll('"', '""')}"`;
}
