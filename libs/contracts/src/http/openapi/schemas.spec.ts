import { z } from 'zod';
import { Schemas } from './schemas.ts';

it('refuses two schemas of one name', () => {
  const schemas = new Schemas();
  schemas.name('Thing', { type: 'string' });
  expect(() => schemas.name('Thing', { type: 'integer' })).toThrow('two schemas have the name Thing');
});

it('keeps the stricter form of what is sent as well as answered', () => {
  const schemas = new Schemas();
  const Sum = z.strictObject({ amount: z.int() }).meta({ id: 'Sum' });
  schemas.of(z.object({ sum: Sum }), 'output');
  schemas.of(z.object({ sum: Sum }), 'input');
  expect(schemas.all()['Sum']).toMatchObject({ additionalProperties: false });
});

it('writes moments and dates by their formats, with an example', () => {
  expect(new Schemas().of(z.object({ at: z.iso.datetime(), on: z.iso.date() }), 'output')).toMatchObject({
    properties: {
      at: { type: 'string', format: 'date-time', examples: ['2026-03-01T11:20:00Z'] },
      on: { type: 'string', format: 'date', examples: ['2026-03-01'] },
    },
  });
});
