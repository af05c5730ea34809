import type { Fault } from '../fault.ts';
import type { ImportMap } from '../map/import-map.ts';
import { columnsIn } from '../map/text-template.ts';

/** Faults without the values of columns that are personal: those that the map names, and the number of the case. */
export function withoutPersonal(faults: readonly Fault[], map: ImportMap): readonly Fault[] {
  const personal = new Set([...map.personal, ...columnsIn(map.case.number)]);
  return faults.map(({ value, ...fault }) => {
    const isShown = value !== undefined && fault.column !== undefined && !personal.has(fault.column);
    return isShown ? { ...fault, value } : fault;
  });
}
