import { writers as json } from '../../generated/json-writers.js';
import { operations } from '../../generated/operations.js';
import type { WriteOptions } from '../../generated/output.js';
import { writers as xml } from '../../generated/xml-writers.js';
import { createLocaleReader } from '../../src/localization/locale.js';
import { readStringCatalogues } from '../../src/localization/strings.js';
import type { Case } from './measure.js';

/** Returns the ways to write a session: as it is stored, and in a language, a culture and a time zone. */
export function representations(session: unknown): readonly Case[] {
  const { parameters } = operations.v1ChatSessionEntity_GetChatSessionEntity;
  const reader = createLocaleReader(parameters, { catalogues: readStringCatalogues(), baseTimeZone: 'UTC' });
  const header = { 'SO-Language': 'nb', 'SO-Culture': 'nb-NO', 'SO-TimeZone': 'US-NY, includeTZOffset' };
  const plain: WriteOptions = { rootUrl: 'http://localhost', select: null };
  const localized = (): WriteOptions => {
    const { translation, conversion } = reader.read(header);
    return { ...plain, translation, conversion };
  };
  return [
    { name: 'JSON as stored', run: () => json.ChatSessionEntity(session, plain) },
    { name: 'JSON localized', run: () => json.ChatSessionEntity(session, localized()) },
    { name: 'XML as stored', run: () => xml.ChatSessionEntity(session, plain) },
    { name: 'XML localized', run: () => xml.ChatSessionEntity(session, localized()) },
    { name: 'JSON.stringify to a Buffer', run: () => Buffer.from(JSON.stringify(session)) },
  ];
}
