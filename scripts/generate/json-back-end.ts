import { type BackEnd, constantBytes, rareBytes, type Slot } from './writers.js';

/** JSON puts a comma in front of every member; the opening brace then takes the place of the first comma. */
const opened = (brace: string) => ({
  open: 'const start = o.position;',
  close: `o.close(start, ${brace.charCodeAt(0)}, ${brace.charCodeAt(1)});`,
});

const slot = (prefix: string): Slot => ({ open: constantBytes(prefix), close: '', null: rareBytes(`${prefix}null`) });

export const jsonBackEnd: BackEnd = {
  module: 'json-output',
  output: 'JsonOutput',
  document: () => ({ open: '', close: '', null: rareBytes('null') }),
  object: opened('{}'),
  array: opened('[]'),
  property: ({ name }) => slot(`,${JSON.stringify(name)}:`),
  entry: (_map, key) => {
    const open = `${constantBytes(',')} o.string(${key}); ${constantBytes(':')}`;
    return { open, close: '', null: `{ ${open} ${rareBytes('null')} }` };
  },
  item: () => slot(','),
};
