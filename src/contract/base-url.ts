import { basePath } from '../../generated/operations.js';

/** Where a server and the operations of the document are. */
export interface BaseUrl {
  /** Where the service is mounted, without a slash at its end. */
  readonly root: string;
  /** What the paths of the operations stand below. */
  readonly operations: string;
}

/** Returns where the operations are for a URL with or without the base path; undefined where it is no URL of HTTP. */
export function readBaseUrl(text: string): BaseUrl | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  const prefix = path.endsWith(basePath) ? path.slice(0, -basePath.length) : path;
  return { root: url.origin + prefix, operations: url.origin + prefix + basePath };
}
