import type { PoolClient, QueryConfig } from 'pg';
import { type Connection, createPool, isBroken, type Target } from './connection.js';
import type { PostgresSettings } from './url.js';

/** The connections to one server that answer reads. */
export interface Readers {
  /** Answers with rows of values, at the deadline at the latest. */
  query(query: QueryConfig, deadline: number): Promise<readonly unknown[][]>;
  /** Lets whatever waits for the server fail now, so that another one can be asked. */
  drop(error: Error): void;
  /** Ends all connections when they are done. */
  end(): Promise<void>;
}

/** Returns the readers of a server; they connect when they are needed. */
export function createReaders(settings: PostgresSettings, target: Target): Readers {
  const pool = createPool(settings, { ...target, hasDeadlines: true }, settings.poolSize);
  const inUse = new Set<Connection>();
  const waiting = new Set<(error: Error) => void>();

  const acquire = async (deadline: number) => {
    return new Promise<PoolClient>((resolve, reject) => {
      const fail = (error: Error) => {
        clearTimeout(timer);
        waiting.delete(fail);
        reject(error);
      };
      const timer = setTimeout(fail, deadline - Date.now(), new Error('no connection was free in time'));
      waiting.add(fail);
      pool.connect((error, connection) => {
        if (connection === undefined) {
          fail(error as Error);
        } else if (waiting.delete(fail)) {
          clearTimeout(timer);
          resolve(connection);
        } else {
          // Nobody waits for it any more.
          connection.release();
        }
      });
    });
  };

  return {
    async query(query, deadline) {
      const connection = await acquire(deadline);
      inUse.add(connection);
      let broken = false;
      try {
        return await ask(connection, query, deadline);
      } catch (error) {
        broken = isBroken(error);
        throw error;
      } finally {
        inUse.delete(connection);
        connection.release(broken);
      }
    },
    drop(error) {
      for (const fail of waiting) fail(error);
      for (const connection of inUse) void connection.end();
      void pool.end();
    },
    end: () => pool.end(),
  };
}

/**
 * Waits for rows until a deadline. Not by the promise or the time-out of `pg`: what it does for those leaves the rows of each
 * query to the slow collection of garbage, which costs more than reading them.
 */
async function ask(connection: Connection, query: QueryConfig, deadline: number): Promise<unknown[][]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, deadline - Date.now(), new Error('it did not answer in time'));
    connection.query<unknown[]>({ ...query, rowMode: 'array' }, (error: Error | null, result) => {
      clearTimeout(timer);
      if (error === null) resolve(result.rows);
      else reject(error);
    });
  });
}
