import { ServiceError } from '../errors/catalogue.js';

/** Waits for a value at most so many milliseconds. @throws ServiceError `timeout` */
export async function withinDeadline<T>(value: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ServiceError('timeout', `The data handler did not answer within ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
