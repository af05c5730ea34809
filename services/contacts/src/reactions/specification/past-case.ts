import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import type { Message } from '@attune/messaging';
import { imagined } from '@attune/kernel';
import { pastEventId } from '@attune/testing';

const [caseId, clientId] = ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f11', '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f12'];

/** The messages of a case's events, one a minute from nine o'clock on 24 November 2026, as the bus brings them. */
export function pastCase(events: readonly CaseEvent[]): readonly Message[] {
  return events.map((event, number) => {
    const { data: _data, ...envelope } = imagined(event, new Date(Date.UTC(2026, 10, 24, 9, number)).toISOString(), number + 1);
    const stored = { ...envelope, ...caseEvents.write(event, () => 'v1.key.closed'), tenant: 'home', clientId, caseId };
    const id = pastEventId(number);
    return {
      service: 'cases',
      key: `home/${clientId}`,
      partition: 0,
      place: BigInt(number),
      event: { ...stored, id, correlationId: id },
    };
  });
}
