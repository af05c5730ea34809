import { describe, expect, test } from '@jest/globals';
import { caseRefusals } from '../cases/case-refusals.ts';
import { contactRefusals } from '../contacts/contact-refusals.ts';
import { meetingRefusals } from '../contacts/meetings/meeting-refusals.ts';
import { gatewayRefusals } from '../gateway/gateway-refusals.ts';
import { codeOf, refusalDetail } from './refusal.ts';
import { refusals } from './refusals.ts';
import { requestRefusals } from './request-refusals.ts';

const all = Object.entries(refusals);

describe('a refusal', () => {
  test('is told with its facts', () => {
    const told = { status: 409, title: 'No', detail: 'It is {status}; {status} for {days} days: {open}, {of}.' };
    expect(refusalDetail(told, { status: 'closed', days: 3, open: false, of: ['one', 'two'] })).toBe(
      'It is closed; closed for 3 days: false, one, two.',
    );
  });

  test('keeps the name of a fact that nobody gave, and takes none that every object has', () => {
    expect(refusalDetail({ status: 409, title: 'No', detail: '{missing} {constructor}' }, {})).toBe('{missing} {constructor}');
  });

  test('has a code in kebab case', () => {
    expect(codeOf('CaseUnknown')).toBe('case-unknown');
    expect(codeOf('BreathingSpaceNeedsAnEnd')).toBe('breathing-space-needs-an-end');
    expect(codeOf('Malformed')).toBe('malformed');
  });
});

describe('the refusals', () => {
  test('have one name each, over all services', () => {
    const names = [caseRefusals, contactRefusals, meetingRefusals, gatewayRefusals, requestRefusals].flatMap((some) =>
      Object.keys(some),
    );
    expect(names.sort()).toEqual(Object.keys(refusals).sort());
    expect(new Set(names.map(codeOf)).size).toBe(names.length);
  });

  test.each(all)('%s has a status of HTTP, a title and a remedy', (name, { status, title, detail }) => {
    expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
    expect([400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503]).toContain(status);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(detail).toMatch(/[.}]$/);
  });

  test.each(all)('%s blames and shames nobody', (_name, { title, detail }) => {
    expect(`${title} ${detail}`).not.toMatch(
      /\b(debtor|failed to|you must|illegal|invalid|wrongly|default(ed)?|delinquent|fault)\b/i,
    );
  });
});
