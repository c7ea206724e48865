import { passwordShortest } from '../limits';
import { commonPasswords } from './common-passwords';

export const passwordProblems = ['too-short', 'too-common'] as const;
export type PasswordProblem = (typeof passwordProblems)[number];

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'abcdefghijklmnopqrstuvwxyz'];
const shortestRun = 6;
const fewestCharacters = 5;
const namesFrom = 4;

/**
 * Why a password is not taken: shorter than 12 characters, or one that others guess first. What is guessed first: the lists
 * of passwords that were stolen elsewhere, words around "password", runs along the keyboard, the same few characters over and
 * over, and the person's own address. No further mixture of characters is asked for (NCSC and NIST SP 800-63B advise against).
 */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  if ([...password].length < passwordShortest) return 'too-short';
  const plain = plainOf(password);
  const common =
    commonPasswords.has(password.toLowerCase()) ||
    isMostly(plain, guessedWords) ||
    isMostly(plain, namesIn(email)) ||
    isMostlyRuns(password.toLowerCase()) ||
    new Set(password).size < fewestCharacters ||
    isRepeated(password.toLowerCase());
  return common ? 'too-common' : null;
}

const guessedWords = [
  'password',
  'passwort',
  'welcome',
  'letmein',
  'waymark',
  'council',
  'iloveyou',
  'administrator',
  'changeme',
];

const substitutes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const plainOf = (password: string): string =>
  password
    .toLowerCase()
    .split('')
    .map((character) => substitutes[character] ?? character)
    .join('');

const namesIn = (email: string): string[] =>
  email
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((name) => name.length >= namesFrom);

/** Whether a few letters and figures around the words are all there is to it. */
function isMostly(plain: string, words: readonly string[]): boolean {
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), plain);
  return rest.length < plain.length && rest.length < passwordShortest / 2;
}

function isMostlyRuns(password: string): boolean {
  let covered = 0;
  for (let at = 0; at < password.length;) {
    const length = runAt(password, at);
    covered += length >= shortestRun ? length : 0;
    at += Math.max(1, length >= shortestRun ? length : 1);
  }
  return password.length - covered < passwordShortest / 2;
}

/** How far the characters from here follow a row of the keyboard or the alphabet, either way. */
function runAt(password: string, at: number): number {
  const rows = keyboardRows.flatMap((row) => [row, [...row].reverse().join('')]);
  let length = 1;
  while (at + length < password.length && rows.some((row) => row.includes(password.slice(at, at + length + 1))))
    length += 1;
  return length;
}

/** Whether it is a shorter text, written again and again. */
function isRepeated(password: string): boolean {
  return (password + password).indexOf(password, 1) < Math.min(password.length, passwordShortest / 2 + 1);
}
