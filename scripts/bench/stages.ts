import { XMLBuilder } from 'fast-xml-parser';
import { writers as json } from '../../generated/json-writers.js';
import { operations } from '../../generated/operations.js';
import type { WriteOptions } from '../../generated/output.js';
import { bodyValidators, parameterValidators } from '../../generated/validators.js';
import { writers as xml } from '../../generated/xml-writers.js';
import { createAttempts } from '../../src/auth/attempts.js';
import { authenticate, createSecuritySchemes } from '../../src/auth/authenticate.js';
import type { SessionStore } from '../../src/data/session-store.js';
import { createLocaleReader } from '../../src/localization/locale.js';
import { readStringCatalogues } from '../../src/localization/strings.js';
import { createNegotiation } from '../../src/negotiation/negotiate.js';
import { createParameterReader } from '../../src/parameters/parameter-reader.js';
import { represent } from '../../src/representation/represent.js';
import { benchCredentials } from './credentials.js';
import type { Case } from './measure.js';
import { type Row, rows, SAMPLE_ID } from './rows.js';
import { readSample } from './sessions.js';

const operation = operations.v1ChatSessionEntity_GetChatSessionEntity;
const plain: WriteOptions = { rootUrl: 'http://127.0.0.1:3000', select: null };

/** What a plain request of the table says, names in lower case as Node gives them. */
const { ask } = rows.find(({ key }) => key === 'json-cold') as Row;
const headers = Object.fromEntries(Object.entries(ask.headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Returns every stage of an answer as a case of its own, and the ways to write one that ours is compared with. */
export function stages(store: SessionStore, sessions: number): readonly Case[] {
  return [...requestStages(), ...storeStages(store, sessions), ...writerStages()];
}

function requestStages(): readonly Case[] {
  const raw = { path: { id: String(SAMPLE_ID) }, query: {}, headers };
  const readParameters = createParameterReader(operation.parameters, parameterValidators[operation.operationId]);
  const locale = createLocaleReader(operation.parameters, { catalogues: readStringCatalogues(), baseTimeZone: 'UTC' });
  const negotiate = createNegotiation(operation.responses[200].mediaTypes);
  const attempts = createAttempts();
  const requirements = { security: operation.security, schemes: createSecuritySchemes(benchCredentials()) };
  const caller = { address: '127.0.0.1', headers };
  return [
    { key: 'stage-parameters', name: 'parameters: read and validate', run: () => readParameters(raw) },
    { key: 'stage-locale', name: 'locale', run: () => locale.read({}) },
    {
      key: 'stage-authentication',
      name: 'authentication: Basic, remembered',
      run: () => attempts.guard(caller, () => authenticate(headers, requirements)),
    },
    { key: 'stage-negotiation', name: 'negotiation', run: () => negotiate(headers['accept']) },
  ];
}

function storeStages(store: SessionStore, sessions: number): readonly Case[] {
  const stored = store.read(SAMPLE_ID) as { readonly version: string; readonly json: string };
  const mediaType = operation.responses[200].mediaTypes[0];
  const stem = { json: stored.json, linked: { ChatSessionId: SAMPLE_ID } };
  return [
    { key: 'stage-read', name: 'SQLite: read a random session', run: () => store.read(1 + Math.floor(Math.random() * sessions)) },
    { key: 'stage-known', name: 'SQLite: see that a session is unchanged', run: () => store.read(SAMPLE_ID, stored.version) },
    {
      key: 'stage-splice',
      name: 'stored JSON and its links',
      run: () => represent(mediaType, 'ChatSessionEntity', { stem }, plain),
    },
    { key: 'stage-parse', name: 'JSON.parse of stored JSON', run: () => JSON.parse(stored.json) as unknown },
  ];
}

function writerStages(): readonly Case[] {
  const session = readSample();
  const reader = createLocaleReader(operation.parameters, { catalogues: readStringCatalogues(), baseTimeZone: 'UTC' });
  const header = { 'SO-Language': 'nb', 'SO-Culture': 'nb-NO', 'SO-TimeZone': 'US-NY, includeTZOffset' };
  const localized = (): WriteOptions => {
    const { translation, conversion } = reader.read(header);
    return { ...plain, translation, conversion };
  };
  const builder = new XMLBuilder();
  const validate = bodyValidators.ChatSessionEntity;
  return [
    { key: 'stage-json', name: 'checking JSON writer', run: () => json.ChatSessionEntity(session, plain) },
    { key: 'stage-localized-json', name: 'checking JSON writer, localized', run: () => json.ChatSessionEntity(session, localized()) },
    { key: 'stage-xml', name: 'checking XML writer', run: () => xml.ChatSessionEntity(session, plain) },
    { key: 'stage-localized-xml', name: 'checking XML writer, localized', run: () => xml.ChatSessionEntity(session, localized()) },
    { key: 'stage-stringify', name: 'JSON.stringify → Buffer', run: () => Buffer.from(JSON.stringify(session)) },
    {
      key: 'stage-ajv',
      name: 'Ajv, then JSON.stringify → Buffer',
      run: () => validate(session) && Buffer.from(JSON.stringify(session)),
    },
    {
      key: 'stage-xml-builder',
      name: "fast-xml-parser's builder → Buffer",
      run: () => Buffer.from(builder.build({ ChatSessionEntity: session })),
    },
  ];
}
