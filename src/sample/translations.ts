type Texts = readonly [string, ...string[]];

/** Names that an administrator gave in several languages; some in one only. */
const names = (...lists: readonly Readonly<Record<string, string>>[]) =>
  lists.map((texts) =>
    Object.entries(texts)
      .map(([language, text]) => `${language}:"${text}";`)
      .join(''),
  ) as unknown as Texts;

export const categories = names(
  { US: 'Customer', NO: 'Kunde', SW: 'Kund', GE: 'Kunde', FR: 'Client', DA: 'Kunde', NL: 'Klant' },
  { US: 'VIP Customer', NO: 'VIP-kunde', SW: 'VIP-kund', GE: 'VIP-Kunde', FR: 'Client VIP', DA: 'VIP-kunde', NL: 'VIP-klant' },
  { US: 'Partner', NO: 'Partner', GE: 'Partner' },
  { US: 'Prospect', NO: 'Potensiell kunde', SW: 'Potentiell kund', GE: 'Interessent', FR: 'Prospect' },
);
export const businesses = names(
  { US: 'Energy supply', NO: 'Kraftforsyning', SW: 'Energiförsörjning', GE: 'Energieversorgung', FR: "Fourniture d'énergie" },
  { US: 'Information technology', NO: 'Informasjonsteknologi', GE: 'Informationstechnik' },
  { US: 'Construction', NO: 'Bygg og anlegg', SW: 'Bygg', GE: 'Bauwesen', DA: 'Byggeri', NL: 'Bouw' },
);
export const positions = names(
  { US: 'Manager', NO: 'Leder' },
  { US: 'IT manager', NO: 'IT-sjef', GE: 'IT-Leiter', NL: 'IT-manager' },
  { US: 'Buyer', SW: 'Inköpare' },
);
export const projectTypes = names(
  { US: 'Customer project', NO: 'Kundeprosjekt', SW: 'Kundprojekt', GE: 'Kundenprojekt' },
  { US: 'Campaign', NO: 'Kampanje' },
);
export const projectStates = names(
  { US: 'In progress', NO: 'Pågår', SW: 'Pågår', GE: 'Läuft', DA: 'I gang' },
  { US: 'Completed', NO: 'Fullført', GE: 'Fertig' },
);
export const saleTypes = names(
  { US: 'Sale to new customer', NO: 'Salg til ny kunde' },
  { US: 'Renewal', NO: 'Fornyelse', GE: 'Verlängerung' },
);
export const ticketCategories = names(
  { US: 'Support', NO: 'Brukerstøtte', SW: 'Support', GE: 'Kundendienst' },
  { US: 'Billing', NO: 'Faktura', GE: 'Abrechnung' },
);
export const priorities = names(
  { US: 'Low', NO: 'Lav', GE: 'Niedrig' },
  { US: 'Medium', NO: 'Middels', GE: 'Mittel' },
  { US: 'High', NO: 'Høy', GE: 'Hoch' },
);
export const ticketStates = names(
  { US: 'Open', NO: 'Åpen', GE: 'Offen' },
  { US: 'Waiting for customer', NO: 'Venter på kunde' },
  { US: 'Closed', NO: 'Lukket', GE: 'Geschlossen' },
);

export const companyWords: Texts = [
  'Fjord',
  'Nordlys',
  'Harbour',
  'Mølle',
  'Granit',
  'Sonnen',
  'Étoile',
  'Atlas',
  'Skog',
  'Blå',
  'Delta',
  'Kompass',
];
export const companyTrades: Texts = [
  'Kraft',
  'Logistics',
  'Bygg',
  'Software',
  'Maschinen',
  'Foods',
  'Data',
  'Marine',
  'Papier',
  'Consulting',
];
export const departments: Texts = ['', '', 'IT', 'Kundeservice', 'Einkauf', 'Sales & Marketing'];
export const ticketTitles: Texts = [
  'Export stops half-way',
  'Kalender synkroniserer ikke',
  'Invoice is missing',
  'Passwort zurücksetzen',
  'New users before Monday',
];
export const projectNames: Texts = ['Mobile roll-out', 'Ny nettside', 'Datenübernahme', 'Customer day – "Phase 2"', 'Migration CRM'];
export const saleTitles: Texts = ['Extra licences', 'Årsavtale support', 'Hardware & installation', 'Schulung vor Ort'];
export const masks: Texts = [
  'Select, Update, Insert, Delete',
  'Select, Update, Insert',
  'Select, Update',
  'Select',
  'RI, RestrictedUpdate',
  'FULL',
];
export const reasons: Texts = ['', '', '', '[SR_ACCESS_EXTERNAL_DELETE]'];
