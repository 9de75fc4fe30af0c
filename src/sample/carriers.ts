import { isTaken } from './makers.js';
import type { Scene } from './scene.js';

/** Returns the scene that an embedded object is made from, or null where there is no such object. */
export type Carrier = (scene: Scene) => Scene | null;

const inCases =
  (percent: number): Carrier =>
  (scene) =>
    scene.random.chance(percent) ? scene : null;
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
  'FieldProperty.FieldRight': (scene) => scene,
};

/** Scenes of the items of an array, or of arrays within it. */
export type Items = Scene | readonly Items[];

/** Returns the fields of an address line by line, each as the scene of a field. */
export function addressLines(scene: Scene): readonly Items[] {
  const { place } = scene;
  const field = (name: string, type: string, { value, label = '', length }: { value: string; label?: string; length: number }): Scene => ({
    ...scene,
    field: { name, type, value, label, length },
  });
  const lines = (kind: 'Street' | 'Postal', value: string): readonly Items[] => {
    const type = `Contact${kind}Address`;
    return [
      [field(`${kind}Address1`, type, { value, label: kind === 'Street' ? 'SR_AL_STREET' : 'SR_AL_POBOX', length: 80 })],
      [
        field(`${kind}Zipcode`, type, { value: place.zip, label: 'SR_AL_POSTCODECITY', length: 9 }),
        field(`${kind}City`, type, { value: place.city.name, length: 30 }),
      ],
    ];
  };
  return [...lines('Street', place.street), ...(place.poBox === '' ? [] : lines('Postal', place.poBox))];
}
