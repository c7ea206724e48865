/** The schema in which pg-boss keeps the jobs of all replicas. */
export const jobSchema = 'pgboss';

export interface QueueOptions {
  /** How often a job that failed is tried again; pg-boss's own 2 when left out. */
  retryLimit?: number;
  /** Seconds until the next attempt; twice as long after each. */
  retryDelay?: number;
  /** After so many seconds a job whose worker is silent is taken as lost. */
  expireInSeconds?: number;
}

/** A queue is a partition, which only the owner may make: so each is made by a migration. */
export function createQueue(name: string, options: QueueOptions = {}): string {
  const settings = JSON.stringify({ policy: 'standard', retryBackoff: options.retryDelay !== undefined, ...options });
  return `select ${jobSchema}.create_queue('${name}', '${settings}'::json)`;
}

export const dropQueue = (name: string): string => `select ${jobSchema}.delete_queue('${name}')`;
