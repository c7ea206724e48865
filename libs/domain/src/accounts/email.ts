import { emailLength } from '../limits';

const form = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/;

/** Whether it could be an e-mail address; whether someone reads it, only a letter to it can tell. */
export function isEmail(text: string): boolean {
  return text.length <= emailLength && form.test(text) && !text.includes('..');
}
