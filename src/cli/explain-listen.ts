import { UsageError } from '../config.js';

/** Where something was to listen, and the settings that say so. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly settings?: { readonly host: string; readonly port: string };
}

/** Returns what a person can do about an address that cannot be listened to, and any other error as it is. */
export function explainListen(
  error: NodeJS.ErrnoException,
  { host, port, settings = { host: 'HOST', port: 'PORT' } }: Place,
): NodeJS.ErrnoException {
  if (error.code === 'EADDRINUSE') return new UsageError(`port ${port} of ${host} is taken: set another ${settings.port}`);
  if (error.code === 'EACCES') return new UsageError(`port ${port} may not be used by this user: set ${settings.port} to 1024 or more`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UsageError(`${host} is not an address of this machine: set another ${settings.host}`);
  return error;
}
