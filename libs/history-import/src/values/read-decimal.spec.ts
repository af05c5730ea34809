import fc from 'fast-check';
import { type DecimalForm, largest, readDecimal } from './read-decimal.ts';

const dot: DecimalForm = { decimal: '.' };
const german: DecimalForm = { decimal: ',', thousands: '.' };

test.each<[string, DecimalForm, number, number]>([
  ['35.0', dot, 2, 3500],
  ['35', dot, 2, 3500],
  [' 71.5 ', dot, 2, 7150],
  ['+0.01', dot, 2, 1],
  ['-0.00', dot, 2, 0],
  ['35.000', dot, 2, 3500],
  ['0.1', dot, 3, 100],
  ['120', dot, 0, 120],
  ['120.0', dot, 0, 120],
  ['1.234,56', german, 2, 123456],
  ['1234,56', german, 2, 123456],
  ['1 234,5', { decimal: ',', thousands: ' ' }, 2, 123450],
  ['1\u{A0}234,5', { decimal: ',', thousands: ' ' }, 2, 123450],
  ["1'234'567.8", { decimal: '.', thousands: "'" }, 2, 123456780],
])('%j is %o with %d decimals: %d', (given, form, scale, minor) => {
  expect(readDecimal(given, form, scale, 'amount')).toBe(minor);
});

test.each<[string, DecimalForm, number, string]>([
  ['', dot, 2, 'money-unreadable'],
  ['€ 35', dot, 2, 'money-unreadable'],
  ['3e5', dot, 2, 'money-unreadable'],
  ['.5', dot, 2, 'money-unreadable'],
  ['5.', dot, 2, 'money-unreadable'],
  ['1.234,56', dot, 2, 'money-unreadable'],
  ['1,5', dot, 2, 'money-unreadable'],
  ['1.2.3', dot, 2, 'money-unreadable'],
  ['12.34,5', german, 2, 'money-unreadable'],
  ['1234.567,5', german, 2, 'money-unreadable'],
  ['35.005', dot, 2, 'money-too-precise'],
  ['0.5', dot, 0, 'money-too-precise'],
  ['-1', dot, 2, 'money-negative'],
  ['99999999999999999999', dot, 2, 'money-too-large'],
])('%j is %o with %d decimals: %s', (given, form, scale, code) => {
  expect(readDecimal(given, form, scale, 'amount')).toMatchObject({ code, column: 'amount', value: given });
});

test('an amount in another form says what the map would have to say', () => {
  expect(readDecimal('1.234,56', dot, 2, 'amount')).toMatchObject({
    remedy: expect.stringContaining("decimal: ',', thousands: '.'") as string,
  });
});

test('no amount is ever a hundredth off', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: largest }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(dot, german),
      fc.nat(3),
      (minor, scale, form, zeros) => {
        const digits = String(minor).padStart(scale + 1, '0');
        const [whole, fraction] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale)];
        const grouped = form.thousands === undefined ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, form.thousands);
        const decimals = fraction + '0'.repeat(zeros);
        expect(readDecimal(decimals === '' ? grouped : `${grouped}${form.decimal}${decimals}`, form, scale, 'amount')).toBe(
          minor,
        );
      },
    ),
  );
});
