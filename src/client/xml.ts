import { rootNames } from '../../generated/shapes.js';
import { readXml, XmlError } from '../representation/read-xml.js';

/**
 * Returns the value of an XML answer, the same as the JSON of it parses to; which schema it has is said by its root. It is
 * an entry of its own, `chat-session/client/xml`, so that who reads JSON does not load it.
 *
 * @throws XmlError when it is not the XML of the contract
 */
export function decodeXml(text: string): unknown {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([^\s/>]+)/.exec(text)?.[1];
  const [schema] = Object.entries(rootNames).find(([, name]) => name === root) ?? [];
  if (schema === undefined)
    throw new XmlError(`expected one of ${Object.values(rootNames).join(', ')} as the root element, got ${root ?? 'none'}`);
  return readXml(text, schema);
}
