/** A creditor of the demonstration: invented, with the kinds of debt that such a one has and what they usually come to, in whole units. */
export interface Creditor {
  readonly name: string;
  readonly kinds: readonly { readonly kind: string; readonly from: number; readonly to: number }[];
}

export const ofTheSouth: readonly Creditor[] = [
  {
    name: 'Meadow Bank',
    kinds: [
      { kind: 'credit card', from: 180, to: 6400 },
      { kind: 'overdraft', from: 60, to: 1800 },
    ],
  },
  { name: 'Harbour Credit Union', kinds: [{ kind: 'personal loan', from: 400, to: 9000 }] },
  { name: 'Brightwell Energy', kinds: [{ kind: 'electricity and gas', from: 90, to: 1900 }] },
  { name: 'Clearbrook Water', kinds: [{ kind: 'water', from: 40, to: 720 }] },
  {
    name: 'Ashford Borough Council',
    kinds: [
      { kind: 'council tax', from: 150, to: 2300 },
      { kind: 'parking', from: 35, to: 160 },
    ],
  },
  { name: 'Linden Homes Association', kinds: [{ kind: 'rent', from: 300, to: 3600 }] },
  { name: 'Fern Mobile', kinds: [{ kind: 'phone contract', from: 45, to: 640 }] },
  { name: 'Oak & Ivy Catalogue', kinds: [{ kind: 'catalogue account', from: 70, to: 1500 }] },
];

export const ofTheNorth: readonly Creditor[] = [
  {
    name: 'Fjordbank',
    kinds: [
      { kind: 'consumer loan', from: 500, to: 11000 },
      { kind: 'credit card', from: 200, to: 5200 },
    ],
  },
  { name: 'Nordlicht Energie', kinds: [{ kind: 'electricity', from: 80, to: 1600 }] },
  { name: 'Stadtwerke Seehafen', kinds: [{ kind: 'heating', from: 120, to: 1900 }] },
  { name: 'Wohnbau Birkenhof', kinds: [{ kind: 'rent', from: 350, to: 4200 }] },
  { name: 'Tindra Telekom', kinds: [{ kind: 'phone contract', from: 50, to: 700 }] },
];
