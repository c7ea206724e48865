import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

export interface SessionToken {
  token: string;
  hash: Buffer;
}

/** 256 bits of chance; only their digest is kept. */
export function newToken(): SessionToken {
  const token = randomBytes(tokenBytes).toString('base64url');
  return { token, hash: digestOf(token) };
}

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const isSecure = (publicOrigin: string | null): boolean => publicOrigin?.startsWith('https:') ?? false;
const nameFor = (publicOrigin: string | null): string => (isSecure(publicOrigin) ? '__Host-waymark' : 'waymark');

/** The cookie's header; an empty token ends it. */
export function cookieFor(token: string, publicOrigin: string | null): string {
  const secure = isSecure(publicOrigin) ? '; Secure' : '';
  const age = token === '' ? '; Max-Age=0' : '';
  return `${nameFor(publicOrigin)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}

export function tokenIn(header: string | undefined, publicOrigin: string | null): string | null {
  const name = nameFor(publicOrigin);
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return null;
}
