/** Whether results come as JSON lines. */
export interface Json {
  readonly json: boolean;
}
