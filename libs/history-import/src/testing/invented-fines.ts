const header =
  'amount,article,case:concept:name,concept:name,dismissal,expense,lastSent,lifecycle:transition,notificationType,' +
  'org:resource,paymentAmount,points,time:timestamp,totalPaymentAmount,vehicleClass';

/** A log of invented fines with the columns of the public one, as CSV: four lines a case, payments of one day doubled. */
export function inventedFines(cases: number): string {
  const lines = Array.from({ length: cases }, (_, at) => {
    const number = `Z${String(1000 + at)}`;
    const amount = `${String(30 + (at % 40))}.5`;
    return [
      `${amount},157.0,${number},Create Fine,NIL,,,complete,,${String(500 + (at % 50))},,0.0,${day(at)} 00:00:00+01:00,0.0,A`,
      `,,${number},Send Fine,,11.0,,complete,,,,,${day(at + 40)} 00:00:00+01:00,,`,
      `,,${number},Payment,,,,complete,,,20.0,,${day(at + 60)} 00:00:00+01:00,20.0,`,
      `,,${number},Payment,,,,complete,,,20.0,,${day(at + 60)} 00:00:00+01:00,40.0,`,
    ];
  });
  return `${[header, ...lines.flat()].join('\n')}\n`;
}

function day(ordinal: number): string {
  return new Date(Date.UTC(2005, 0, 1 + (ordinal % 700))).toISOString().slice(0, 10);
}
