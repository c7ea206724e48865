import { hash, verify } from '@node-rs/argon2';

const argon2id = 2;

/** 19 MiB, two passes, one lane: the least that OWASP's password storage guidance names for argon2id. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password nobody has, so that an unknown address takes as long to refuse as a known one. */
const nobody = hash('no account has this password', cost);

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const right = await verify(kept ?? (await nobody), password);
  return right && kept !== null;
}
