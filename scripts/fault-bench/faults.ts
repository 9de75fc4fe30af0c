/** Every fault that the bench knows, one file for each class. */
import type { Fault } from './fault.js';
import { access } from './faults/access.js';
import { bytes } from './faults/bytes.js';
import { conditional } from './faults/conditional.js';
import { dates } from './faults/dates.js';
import { errors } from './faults/errors.js';
import { ids } from './faults/ids.js';
import { jsonTypes } from './faults/json-types.js';
import { jsonValues } from './faults/json-values.js';
import { languages } from './faults/languages.js';
import { lists } from './faults/lists.js';
import { mediaTypes } from './faults/media-types.js';
import { methods } from './faults/methods.js';
import { negotiation } from './faults/negotiation.js';
import { selection } from './faults/select.js';
import { timeZones } from './faults/time-zones.js';
import { xmlFaults } from './faults/xml.js';

export const faults: readonly Fault[] = [
  ...jsonTypes,
  ...jsonValues,
  ...dates,
  ...mediaTypes,
  ...negotiation,
  ...xmlFaults,
  ...conditional,
  ...access,
  ...methods,
  ...selection,
  ...timeZones,
  ...languages,
  ...ids,
  ...errors,
  ...lists,
  ...bytes,
];
