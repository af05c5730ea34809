import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { caseEvents } from '../cases/case-events.ts';
import { contactEvents } from '../contacts/contact-events.ts';
import { meetingEvents } from '../contacts/meetings/meeting-events.ts';
import { operationEvents } from '../operations/operation-events.ts';
import { mapPersonal } from '../personal/map-personal.ts';
import { personalShape } from '../personal/shape.ts';
import { frozenSchema } from '../specification/frozen-schema.ts';
import { keptSamples, openedData } from '../specification/kept-samples.ts';

const eventTypes = [...new Set([...caseEvents.types, ...contactEvents.types, ...meetingEvents.types, ...operationEvents.types])];
const folder = join(import.meta.dirname, '../../samples');
const files = new Map(readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]));
const samples = keptSamples(files);
const keptSchema = (type: string, version: number) => files.get(`${type}.v${String(version)}.schema.json`);

const released = eventTypes.flatMap(({ type, version }) =>
  Array.from({ length: version }, (_none, older) => [type, older + 1] as const),
);

test.each(released)(
  '%s version %i is kept: as a sample NAME.vN.json and a schema NAME.vN.schema.json in libs/contracts/samples',
  (type, version) => {
    const newest = eventTypes.find((one) => one.type === type && one.version === version);
    const schema = keptSchema(type, version);
    if (schema === undefined && newest !== undefined)
      throw new Error(`Keep it as it is now:\n${JSON.stringify(frozenSchema(newest.schema))}`);
    expect(schema).toBeDefined();
    expect(samples.filter((sample) => sample.type === type && sample.version === version)).toHaveLength(1);
  },
);

test('nothing else is kept', () => {
  const names = released.flatMap(([type, version]) => [`${type}.v${String(version)}`]);
  const kept = [...files.keys()].map((file) => file.replace(/(?:\.schema)?\.json$/, ''));
  expect([...new Set(kept)].sort()).toEqual(names.sort());
});

describe('a released schema never changes: raise the version, give the event an upcaster, and keep a sample and schema of the new one', () => {
  test.each(eventTypes.map(({ type, version, schema }) => [type, version, schema] as const))(
    '%s version %i',
    (type, version, schema) => {
      expect(frozenSchema(schema)).toEqual(keptSchema(type, version));
    },
  );
});

describe.each(samples.map((sample) => [sample.type, sample.version, sample] as const))(
  '%s version %i',
  (type, version, sample) => {
    const newest = eventTypes.find((one) => one.type === type);
    const readAsNewest = () => {
      let data: unknown = sample.stored;
      for (let from = version; from < (newest?.version ?? 0); from += 1) data = newest?.from[from]?.(data);
      return data;
    };

    test('its sample is what its schema says', () => {
      const schema = z.fromJSONSchema(keptSchema(type, version) as z.core.JSONSchema.JSONSchema);
      expect(schema.safeParse(openedData(sample.stored, sample.opened)).error?.issues).toBeUndefined();
    });

    test('its sample reads as the newest version', () => {
      const read = openedData(readAsNewest(), sample.opened);
      expect(newest?.schema.safeParse(read)).toEqual({ success: true, data: read });
    });

    test('its sample has every field, and each personal one is sealed where it was personal already', () => {
      const { properties } = keptSchema(type, version) as { readonly properties: Readonly<Record<string, unknown>> };
      expect(Object.keys(sample.stored).sort()).toEqual(Object.keys(properties).sort());
      if (newest?.version !== version) return;
      const found: unknown[] = [];
      mapPersonal(personalShape(newest.schema), sample.stored, (field) => found.push(field));
      expect(found).toEqual(Object.keys(sample.opened).map((sealed) => ({ sealed })));
    });
  },
);
