import { dateTime, type Field, filled, type Human, type Scene } from './scene.js';
import * as words from './translations.js';

/** Makes the value of a property in a scene, of the field that is described where one is. */
export type Maker = (scene: Scene, field?: Field) => string | number | boolean | null;

const UNSET = '0001-01-01T00:00:00';
const NO_END = '9999-12-31T23:59:59';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** States in which nobody has taken the session, and in which it is over. */
const UNTAKEN = ['Invalid', 'PreChatForm', 'Faq', 'OfflineForm', 'InQueue', 'RequestPosted', 'ClosedFromQueue'];
const OVER = ['Finished', 'Deleted', 'Closed', 'RequestPosted', 'ClosedFromQueue'];

export const isTaken = ({ status }: Scene): boolean => !UNTAKEN.includes(status);
const isOver = ({ status }: Scene): boolean => OVER.includes(status);

/** Makes a moment from one of the session, `days` before or after it, or "not set" in so many of 100 cases. */
const moment =
  (
    days: readonly [number, number],
    { unset = 0, from = 'requested' }: { readonly unset?: number; readonly from?: 'requested' | 'ended' } = {},
  ): Maker =>
  (scene) =>
    scene.random.chance(unset) ? UNSET : dateTime(scene, scene[from] + scene.random.int(days[0] * 24, days[1] * 24) * (DAY / 24));
const phone: Maker = (scene) => filled(scene.random, scene.country.phone);
const sometimes =
  (percent: number, maker: Maker, otherwise: string | number | null = ''): Maker =>
  (scene) =>
    scene.random.chance(percent) ? maker(scene) : otherwise;
const oneOf =
  (list: readonly [string, ...string[]]): Maker =>
  ({ random }) =>
    random.pick(list);
const number =
  (minimum: number, maximum: number): Maker =>
  ({ random }) =>
    random.int(minimum, maximum);
const amount =
  (maximum: number): Maker =>
  (scene) =>
    scene.random.int(0, maximum * 100) / (scene.random.chance(30) ? 100 : 1);
const email = ({ first, last, id }: Human, host: string): string =>
  `${
    `${first}.${last}`
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z.]/g, '') + id
  }@${host}`;
const street = ({ place, isPostal = false }: Scene): string => (isPostal ? place.poBox : place.street);
const lines = (scene: Scene): string => (street(scene) === '' ? '' : `${street(scene)}\n${scene.place.zip} ${scene.place.city.name}\n`);
const bothAddresses = (scene: Scene): string => lines({ ...scene, isPostal: false }) + lines({ ...scene, isPostal: true });
const formal = ({ title, full }: Human): string => `${title} ${full}`;
const empty: Maker = () => '';
const key: Maker = ({ random }) => filled(random, 'A9AAA9AAA9A9AAAAA9AA9AAAAAA9AAA9');

/**
 * What properties hold, by `Schema.Property`, or by `Property` wherever it occurs. A property that has no entry, or whose
 * entry breaks its schema, gets a value of its type.
 */
export const makers: Readonly<Partial<Record<string, Maker>>> = {
  'ChatSessionEntity.ChatSessionId': ({ id }) => id,
  'ChatSessionEntity.TopicId': number(1, 12),
  'ChatSessionEntity.CustomerAlias': ({ customer }) => customer.first,
  'ChatSessionEntity.CustomerHost': ({ random }) => `${random.pick(['192.0.2.', '198.51.100.', '203.0.113.'])}${random.int(1, 254)}`,
  'ChatSessionEntity.CustomerName': ({ customer }) => customer.full,
  'ChatSessionEntity.CustomerEmail': ({ customer, company }) => email(customer, company.host),
  'ChatSessionEntity.CustomerPhone': sometimes(60, phone),
  'ChatSessionEntity.CustomerConsented': ({ random }) => random.chance(85),
  'ChatSessionEntity.CustomerCompanyName': sometimes(70, ({ company }) => company.name),
  'ChatSessionEntity.Status': ({ status }) => status,
  'ChatSessionEntity.FirstMessage': ({ random, country }) => random.pick(country.questions),
  'ChatSessionEntity.LastMessage': ({ random, country }) => random.pick(country.answers),
  'ChatSessionEntity.WhenRequested': (scene) => dateTime(scene, scene.requested),
  'ChatSessionEntity.WhenStarted': (scene) => (isTaken(scene) ? dateTime(scene, scene.started) : UNSET),
  'ChatSessionEntity.WhenEnded': (scene) => (isOver(scene) ? dateTime(scene, scene.ended) : UNSET),
  'ChatSessionEntity.WhenIdle': (scene) => dateTime(scene, scene.ended - scene.random.int(0, 15) * 1000),
  'ChatSessionEntity.WhenFetched': (scene) => dateTime(scene, scene.ended + scene.random.int(0, 5) * 1000),
  'ChatSessionEntity.SessionKey': key,
  'ChatSessionEntity.InitialQueuePos': number(1, 9),
  'ChatSessionEntity.Rank': (scene) => (isTaken(scene) ? scene.random.int(1, 6) : 0),
  'ChatSessionEntity.Flags': oneOf(['CustomerIsTyping', 'CustomerIsTyping', 'UserIsTyping']),
  'ChatSessionEntity.ChatbotIsActive': ({ random }) => random.chance(10),
  'Associate.AssociateId': ({ agent }) => agent.id % 500,
  'Associate.Name': ({ agent }) => agent.login.toUpperCase(),
  'Associate.PersonId': ({ agent }) => agent.id,
  'Associate.Tooltip': sometimes(20, ({ agent }) => agent.full),
  'Associate.Type': sometimes(95, () => 'InternalAssociate', 'ExternalAssociate'),
  'Associate.FullName': ({ agent }) => agent.full,
  'Associate.FormalName': ({ agent }) => agent.full,
  'Associate.Deleted': ({ random }) => random.chance(3),
  'Associate.UserName': ({ agent }) => `${agent.login}@example.com`,
  'Person.Position': oneOf(words.positions),
  'Person.Mrmrs': ({ customer }) => customer.title,
  'Person.Firstname': ({ customer }) => customer.first,
  'Person.Lastname': ({ customer }) => customer.last,
  'Person.MiddleName': ({ customer }) => customer.middle,
  'Person.Title': sometimes(10, () => 'Ph.D.'),
  'Person.Email': ({ customer, company }) => email(customer, company.host),
  'Person.FullName': ({ customer }) => customer.full,
  'Person.FormalName': ({ customer }) => formal(customer),
  'Person.AssociateName': ({ agent }) => agent.login.toUpperCase(),
  'Person.UsePersonAddress': ({ random }) => random.chance(10),
  'Contact.Name': ({ company }) => company.name,
  'Contact.Department': ({ company }) => company.department,
  'Contact.City': ({ place }) => place.city.name,
  'Contact.EmailAddress': ({ company }) => `post@${company.host}`,
  'Contact.BusinessName': oneOf(words.businesses),
  'Contact.FullName': ({ company }) => company.fullName,
  'Contact.FormattedAddress': bothAddresses,
  'Contact.IsOwnerContact': () => false,
  'Address.Wgs84Latitude': ({ place }) => place.city.latitude,
  'Address.Wgs84Longitude': ({ place }) => place.city.longitude,
  'Address.Formatted': bothAddresses,
  'StructuredAddress.AtypeIdx': ({ isPostal = false }) => (isPostal ? 'ContactPostalAddress' : 'ContactStreetAddress'),
  'StructuredAddress.Address1': street,
  'StructuredAddress.City': (scene) => (street(scene) === '' ? '' : scene.place.city.name),
  'StructuredAddress.Zipcode': (scene) => (street(scene) === '' ? '' : scene.place.zip),
  'StructuredAddress.Formatted': lines,
  'LocalizedField.Name': (_scene, field) => field?.name ?? '',
  'LocalizedField.Value': (_scene, field) => field?.value ?? '',
  'LocalizedField.Tooltip': empty,
  'LocalizedField.Label': (_scene, field) => field?.label ?? '',
  'LocalizedField.ValueLength': (_scene, field) => field?.length ?? 0,
  'LocalizedField.AddressType': (_scene, field) => field?.type ?? '',
  'Project.Name': oneOf(words.projectNames),
  'Project.Type': oneOf(words.projectTypes),
  'Project.Updated': moment([-60, 0]),
  'Project.Status': oneOf(words.projectStates),
  'Project.PublishFrom': moment([-200, -1]),
  'Project.PublishTo': sometimes(60, () => NO_END, UNSET),
  'Project.ProjectNumber': ({ random }) => `P-${random.int(10_000, 99_999)}`,
  'Sale.SaleDate': moment([-30, 90]),
  'Sale.Probability': ({ random }) => random.int(0, 20) * 5,
  'Sale.Title': oneOf(words.saleTitles),
  'Sale.Amount': amount(500_000),
  'Sale.WeightedAmount': amount(100_000),
  'Sale.Earning': amount(50_000),
  'Sale.EarningPercent': amount(100),
  'Sale.Currency': ({ country }) => country.currency,
  'Sale.SaleTypeName': oneOf(words.saleTypes),
  'Sale.NextDueDate': moment([0, 60], { unset: 40 }),
  'Sale.Number': ({ random }) => String(random.int(10_000, 99_999)),
  'Ticket.Title': oneOf(words.ticketTitles),
  'Ticket.CreatedAt': (scene) => dateTime(scene, scene.ended),
  'Ticket.LastChanged': moment([0, 3], { from: 'ended' }),
  'Ticket.ReadByCustomer': moment([0, 3], { unset: 60, from: 'ended' }),
  'Ticket.Activate': () => UNSET,
  'Ticket.ClosedAt': moment([0, 9], { unset: 50, from: 'ended' }),
  'Ticket.AlertTimeout': moment([0, 2], { unset: 50, from: 'ended' }),
  'Ticket.CreatedByName': ({ agent }) => agent.full,
  'Ticket.Author': ({ customer, company }) => email(customer, company.host),
  'Ticket.OwnedByName': ({ agent }) => agent.full,
  'Ticket.CategoryName': oneOf(words.ticketCategories),
  'Ticket.CategoryFullname': oneOf(words.ticketCategories),
  'Ticket.PriorityName': oneOf(words.priorities),
  'Ticket.TicketStatusDisplayValue': oneOf(words.ticketStates),
  'Ticket.Origin': sometimes(90, () => 'Chat', 'Email'),
  'Ticket.PersonFirstname': ({ customer }) => customer.first,
  'Ticket.PersonMiddleName': ({ customer }) => customer.middle,
  'Ticket.PersonLastname': ({ customer }) => customer.last,
  'Ticket.PersonFullname': ({ customer }) => customer.full,
  'Ticket.FromAddress': ({ customer, company }) => email(customer, company.host),
  'TableRight.Mask': oneOf(words.masks),
  'TableRight.Reason': oneOf(words.reasons),
  'FieldRight.Mask': sometimes(80, () => 'Update', 'Update, UIHintMandatory'),
  'FieldRight.Reason': sometimes(6, () => '[SR_ACCESS_MANDATORY]'),
  'FieldProperty.FieldType': (_scene, field) => field?.type ?? 'System.String',
  'FieldProperty.FieldLength': (_scene, field) => field?.length ?? 0,
  PersonId: ({ customer }) => customer.id,
  ContactId: ({ company }) => company.id,
  AssociateId: ({ agent }) => agent.id % 500,
  CountryId: ({ country }) => country.id,
  ContactCountryId: ({ country }) => country.id,
  CountryName: ({ country }) => country.name,
  ContactName: ({ company }) => company.name,
  ContactFullName: ({ company }) => company.fullName,
  ContactDepartment: ({ company }) => company.department,
  AssociateFullName: ({ agent }) => agent.full,
  PersonFullName: ({ customer }) => customer.full,
  ProjectName: oneOf(words.projectNames),
  CategoryName: oneOf(words.categories),
  OrgNr: (scene) => filled(scene.random, '999 999 999'),
  ContactOrgNr: (scene) => filled(scene.random, '999 999 999'),
  DirectPhone: sometimes(70, phone),
  MobilePhone: sometimes(50, phone),
  ContactPhone: phone,
  FaxPhone: empty,
  ContactFax: empty,
  URL: ({ company }) => `https://www.example.com/${company.id}`,
  URLName: sometimes(30, () => 'Home page', null),
  EmailAddressName: sometimes(20, ({ company }) => company.name, null),
  Description: sometimes(20, ({ random, country }) => random.pick(country.questions)),
  Retired: ({ random }) => (random.chance(2) ? 1 : 0),
  Rank: number(1, 9),
  AlertLevel: number(0, 3),
  ActiveErpLinks: () => 0,
  ActiveInterests: number(0, 5),
  GroupIdx: number(1, 9),
  EmailName: empty,
  Kanafname: empty,
  Kanalname: empty,
  Kananame: empty,
  Post1: empty,
  Post2: empty,
  Post3: empty,
  Address2: sometimes(10, ({ random }) => `${random.int(1, 9)}. OG`),
  Address3: empty,
  County: empty,
  State: empty,
};
