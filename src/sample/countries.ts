/** A country in which customers live, and what they have and write there. */
export interface Country {
  /** Number of ISO 3166-1. */
  readonly id: number;
  readonly name: string;
  readonly offset: string;
  readonly phone: string;
  readonly currency: string;
  /** Shape of a postal code: 9 is a digit, A a letter. */
  readonly zip: string;
  readonly cities: readonly [City, ...City[]];
  readonly streets: readonly [string, ...string[]];
  readonly poBox: string;
  readonly firstNames: readonly [string, ...string[]];
  readonly lastNames: readonly [string, ...string[]];
  readonly titles: readonly [string, ...string[]];
  readonly companyForms: readonly [string, ...string[]];
  readonly questions: readonly [string, ...string[]];
  readonly answers: readonly [string, ...string[]];
}

interface City {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const city = (name: string, latitude: number, longitude: number): City => ({ name, latitude, longitude });

/** Names are common ones, put together by chance; no line is about anybody. */
export const countries: readonly [Country, ...Country[]] = [
  {
    id: 578,
    name: 'Norway',
    offset: '+01:00',
    phone: '+47 99 99 99 99',
    currency: 'NOK',
    zip: '9999',
    cities: [
      city('OSLO', 59.9133, 10.739),
      city('BERGEN', 60.3943, 5.3259),
      city('TRONDHEIM', 63.4305, 10.3951),
      city('TROMSØ', 69.6492, 18.9553),
    ],
    streets: ['Storgata', 'Kirkeveien', 'Sjøgata', 'Åsveien', 'Bjørkelia'],
    poBox: 'Postboks',
    firstNames: ['Ingrid', 'Øystein', 'Sigrid', 'Bjørn', 'Kari', 'Håkon', 'Åse', 'Lars'],
    lastNames: ['Hansen', 'Haugen', 'Bråten', 'Østby', 'Lien', 'Nygård', 'Solheim'],
    titles: ['Fru', 'Herr'],
    companyForms: ['AS', 'ASA'],
    questions: [
      'Hei! Vi får ikke sendt tilbud fra salgskortet i dag 😕 Kan dere hjelpe?',
      'God morgen. Hvor finner jeg fakturaen for forrige måned?',
      'Hei, synkroniseringen av kalenderen har stått stille siden i går kveld.',
      'Er det mulig å få tilgang for to nye kollegaer før mandag?',
    ],
    answers: ['Tusen takk, nå virker det igjen! 👍', 'Da prøver jeg det og kommer tilbake.', 'Supert – ha en fin dag!'],
  },
  {
    id: 752,
    name: 'Sweden',
    offset: '+01:00',
    phone: '+46 8 999 99 99',
    currency: 'SEK',
    zip: '999 99',
    cities: [city('STOCKHOLM', 59.3293, 18.0686), city('GÖTEBORG', 57.7089, 11.9746), city('MALMÖ', 55.605, 13.0038)],
    streets: ['Storgatan', 'Kungsgatan', 'Ågatan', 'Skolvägen'],
    poBox: 'Box',
    firstNames: ['Elsa', 'Björn', 'Åsa', 'Nils', 'Märta', 'Göran'],
    lastNames: ['Andersson', 'Sjöberg', 'Lindqvist', 'Åkesson', 'Öberg'],
    titles: ['Fru', 'Herr'],
    companyForms: ['AB'],
    questions: [
      'Hej! Rapporten över våra ärenden visar bara förra veckan. Varför?',
      'God dag, jag har glömt mitt lösenord och får inget mejl 🔑',
      'Kan ni flytta våra kontakter från det gamla systemet?',
    ],
    answers: ['Tack så mycket, det löste sig!', 'Okej, jag väntar på återkoppling.', 'Perfekt 🎉'],
  },
  {
    id: 276,
    name: 'Germany',
    offset: '+01:00',
    phone: '+49 30 9999999',
    currency: 'EUR',
    zip: '99999',
    cities: [city('BERLIN', 52.52, 13.405), city('MÜNCHEN', 48.1374, 11.5755), city('KÖLN', 50.9375, 6.9603)],
    streets: ['Hauptstraße', 'Bahnhofstraße', 'Gartenweg', 'Am Mühlbach'],
    poBox: 'Postfach',
    firstNames: ['Jürgen', 'Anke', 'Sören', 'Käthe', 'Matthias', 'Zoë'],
    lastNames: ['Müller', 'Weiß', 'Schröder', 'von der Heide', 'Böhm'],
    titles: ['Frau', 'Herr'],
    companyForms: ['GmbH', 'AG', 'GmbH & Co. KG'],
    questions: [
      'Guten Tag, seit dem Update fehlen in unserer Übersicht alle „offenen“ Anfragen.',
      'Können wir die Lizenzen zum Monatsende auf 25 erhöhen?',
      'Hallo, die Auswahl lässt sich nicht als Excel-Datei speichern 😟',
    ],
    answers: ['Vielen Dank, das hat geholfen!', 'In Ordnung, ich melde mich morgen wieder.', 'Super, danke schön 🙏'],
  },
  {
    id: 826,
    name: 'United Kingdom',
    offset: '+00:00',
    phone: '+44 117 999 9999',
    currency: 'GBP',
    zip: 'AA9 9AA',
    cities: [city('BRISTOL', 51.4545, -2.5879), city('LONDON', 51.5072, -0.1276), city('GLASGOW', 55.8617, -4.2583)],
    streets: ['High Street', 'Station Road', 'Quayside Row', "St Mary's Lane"],
    poBox: 'PO Box',
    firstNames: ['Emma', 'Oliver', 'Aoife', 'Harry', 'Grace', 'Callum'],
    lastNames: ['Clarke', "O'Brien-Hughes", 'Smith', 'MacDonald', 'Patel'],
    titles: ['Ms', 'Mr', 'Dr'],
    companyForms: ['Ltd', 'plc'],
    questions: [
      "Hello, the sale shows an amount of 0 although we've entered a quote. Is that a known problem?",
      'Hi there! Could somebody add me to the "Support – tier 2" group?',
      'Our export stops at <10,000 rows & says nothing about why.',
    ],
    answers: ['Brilliant, that fixed it. Thanks a lot! 👍', "I'll try that after lunch.", 'Cheers, all good now.'],
  },
  {
    id: 250,
    name: 'France',
    offset: '+01:00',
    phone: '+33 1 99 99 99 99',
    currency: 'EUR',
    zip: '99999',
    cities: [city('PARIS', 48.8566, 2.3522), city('LYON', 45.764, 4.8357), city('NÎMES', 43.8367, 4.3601)],
    streets: ['Rue de la République', 'Avenue Victor-Hugo', 'Place du Marché', "Allée de l'Étang"],
    poBox: 'BP',
    firstNames: ['Hélène', 'François', 'Zoé', 'Benoît', 'Chloé', 'Gaël'],
    lastNames: ['Lefèvre', 'Moreau', "d'Aubigné", 'Garçon', 'Petit'],
    titles: ['Mme', 'M.'],
    companyForms: ['SA', 'SARL'],
    questions: [
      'Bonjour, la fiche société s’ouvre très lentement depuis ce matin.',
      'Comment puis-je fusionner deux contacts enregistrés en double ? 🤔',
      'Bonjour, où se trouve le modèle « Devis 2021 » ?',
    ],
    answers: ['Merci beaucoup, c’est réglé !', 'Très bien, j’attends votre retour.', 'Parfait 😊'],
  },
  {
    id: 392,
    name: 'Japan',
    offset: '+09:00',
    phone: '+81 3 9999 9999',
    currency: 'JPY',
    zip: '999-9999',
    cities: [city('東京', 35.6812, 139.7671), city('大阪', 34.6937, 135.5023)],
    streets: ['中央通り', '桜丘町'],
    poBox: '私書箱',
    firstNames: ['結衣', '蓮', '陽子'],
    lastNames: ['佐藤', '高橋', '渡辺'],
    titles: ['様'],
    companyForms: ['株式会社'],
    questions: ['こんにちは。ログインできなくなりました 😢', '請求書をもう一度送っていただけますか。'],
    answers: ['ありがとうございます！解決しました 🎉', '承知しました。お待ちしております。'],
  },
];
