import { RuleBroken } from '@attune/kernel';
import type { Hardship } from './hardships.ts';

/** The hardship of that id, which must still be open. @throws RuleBroken `HardshipUnknown`, `HardshipNotOpen` */
export function openHardship(hardships: readonly Hardship[], hardshipId: string): Extract<Hardship, { status: 'open' }> {
  const hardship = hardships.find((one) => one.hardshipId === hardshipId);
  if (hardship === undefined) throw new RuleBroken('HardshipUnknown');
  if (hardship.status === 'ended') throw new RuleBroken('HardshipNotOpen', { endedOn: hardship.endedOn });
  return hardship;
}
