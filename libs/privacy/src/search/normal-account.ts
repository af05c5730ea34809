/** An account's number without blanks and dashes, in upper case; undefined when nothing is left. */
export function normalAccount(value: string): string | undefined {
  const bare = value.replace(/[\p{White_Space}\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}]/gu, '').toUpperCase();
  return bare === '' ? undefined : bare;
}
