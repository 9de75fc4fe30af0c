import { isTaken } from './makers.js';
import type { Field, Scene } from './scene.js';

/** Returns the scene that an embedded object is made from, or null where there is no such object. */
export type Carrier = (scene: Scene) => Scene | null;

const inCases =
  (percent: number): Carrier =>
  (scene) =>
    scene.random.chance(percent) ? scene : null;
export const always: Carrier = (scene) => scene;
export const usually = inCases(80);
const without: Carrier = () => null;
const withoutDetail: Carrier = (scene) => ({ ...scene, detail: 0 });

/** Which embedded objects there are, by `Schema.Property`; one that has no entry is there in most cases. */
export const carriers: Readonly<Partial<Record<string, Carrier>>> = {
  'ChatSessionEntity.User': (scene) => (isTaken(scene) ? scene : null),
  'ChatSessionEntity.Person': inCases(65),
  'ChatSessionEntity.Contact': inCases(60),
  'ChatSessionEntity.Project': inCases(15),
  'ChatSessionEntity.Sale': inCases(20),
  'ChatSessionEntity.Ticket': inCases(30),
  'ChatSessionEntity.TransferTo': (scene) => (isTaken(scene) && scene.random.chance(10) ? { ...scene, agent: scene.other } : null),
  'ChatSessionEntity.TableRight': inCases(70),
  'Address.Street': (scene) => ({ ...scene, isPostal: false }),
  'Address.Postal': (scene) => ({ ...scene, isPostal: true }),
  'Address.TableRight': without,
  'Address.FieldProperties': withoutDetail,
  'LocalizedField.TableRight': without,
  'LocalizedField.FieldProperties': withoutDetail,
  'FieldProperty.FieldRight': always,
};

/** Returns the fields of an address, line by line. */
export function addressLines({ place }: Scene): readonly (readonly Field[])[] {
  const lines = (kind: 'Street' | 'Postal', value: string): readonly (readonly Field[])[] => {
    const type = `Contact${kind}Address`;
    return [
      [{ name: `${kind}Address1`, type, value, label: kind === 'Street' ? 'SR_AL_STREET' : 'SR_AL_POBOX', length: 80 }],
      [
        { name: `${kind}Zipcode`, type, value: place.zip, label: 'SR_AL_POSTCODECITY', length: 9 },
        { name: `${kind}City`, type, value: place.city.name, label: '', length: 30 },
      ],
    ];
  };
  return [...lines('Street', place.street), ...(place.poBox === '' ? [] : lines('Postal', place.poBox))];
}
