import { createHash } from 'node:crypto';
import { digest } from '../../generated/digest.js';
import { readStringCatalogues } from '../localization/strings.js';

/** Strings by language, read once. */
export const catalogues = readStringCatalogues();

const { icu, cldr, tz } = process.versions;

/**
 * Another text as soon as the same data may be written in other bytes: by another contract, in other words, or with other
 * rules for dates. Servers that agree in it agree in their entity tags.
 */
export const release = createHash('sha256')
  .update(JSON.stringify([digest, icu, cldr, tz, [...catalogues].map(([language, strings]) => [language, ...strings])]))
  .digest('base64url');
