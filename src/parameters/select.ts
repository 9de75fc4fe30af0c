import { ServiceError } from '../errors/catalogue.js';

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** One selected path: `User/FullName` is `['user', 'fullname']`, in lower case. */
export type SelectPath = readonly string[];

/**
 * Returns the paths of a `$select` text; none when it is blank, which selects everything.
 *
 * @throws ServiceError `bad-request` that says where a path is empty or holds a control character.
 */
export function parseSelect(text: string): readonly SelectPath[] {
  const control = CONTROL.exec(text);
  if (control !== null) throw unreadable(`control character at position ${control.index + 1}`);
  if (text.trim() === '') return [];
  let position = 1;
  return text.split(',').map((path) =>
    path.split('/').map((segment) => {
      const name = segment.trim();
      if (name === '') throw unreadable(`a name is missing at position ${position}`);
      position += segment.length + 1;
      return name.toLowerCase();
    }),
  );
}

function unreadable(why: string): ServiceError {
  return new ServiceError('bad-request', `Cannot read $select: ${why}`);
}
