import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  ArrayMaxSize,
  IsIn as IsOneOf,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { isDay, type Day } from '@waymark/domain/day';
import { lineLength, listLength, textLength } from '@waymark/domain/limits';

/** A decorator that is made of others, applied from the last to the first as TypeScript does. */
function together(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    for (const decorator of [...decorators].reverse()) decorator(target, key);
  };
}

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const dayForm = (value: unknown): boolean => typeof value === 'string' && isDay(value);
// Control characters other than tab and line breaks have no place in a text, nor has half a character; PostgreSQL refuses
// NUL everywhere and halves in JSON.
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

function rule(name: string, code: string, validate: (value: unknown, args?: ValidationArguments) => boolean) {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => code } });
}

const trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

function textCode(value: unknown, limit: number, line: boolean): string | null {
  if (value === undefined || value === null || value === '') return 'required';
  if (typeof value !== 'string') return 'not-text';
  if (value.length > limit) return 'too-long';
  if (unprintable.test(value) || (line && /[\n\r]/.test(value))) return 'not-printable';
  return null;
}

/** The field may be left out of what is sent; it then stays as it is. */
export const May = (): PropertyDecorator =>
  ValidateIf((_object, value) => value !== undefined, { context: { may: true } });

/** The field may be null: known to be empty. */
export const Nullable = (): PropertyDecorator =>
  ValidateIf((_object, value) => value !== null, { context: { nullable: true } });

/** One line of text, trimmed, 1 to 200 characters unless told otherwise. */
export function IsLine(limit = lineLength): PropertyDecorator {
  const check = ValidateBy({
    name: 'isLine',
    constraints: [limit],
    validator: {
      validate: (value: unknown) => textCode(value, limit, true) === null,
      defaultMessage: (args) => textCode(args?.value, limit, true) ?? 'required',
    },
  });
  return together(trimmed(), check);
}

/** Text of one or more paragraphs in the Markdown subset; may be empty; at most 20,000 characters unless told otherwise. */
export function IsText(limit = textLength): PropertyDecorator {
  const wrong = (value: unknown) => (value === '' ? null : textCode(value, limit, false));
  return ValidateBy({
    name: 'isText',
    constraints: [limit],
    validator: {
      validate: (value: unknown) => wrong(value) === null,
      defaultMessage: (args) => wrong(args?.value) ?? 'required',
    },
  });
}

export const IsId = (): PropertyDecorator =>
  rule('isId', 'not-an-id', (value) => typeof value === 'string' && idForm.test(value));
export const IsEveryId = (): PropertyDecorator =>
  together(
    IsArray({ message: 'not-a-list' }),
    ArrayMaxSize(listLength, { message: 'too-many' }),
    ValidateBy(
      {
        name: 'isId',
        validator: {
          validate: (value) => typeof value === 'string' && idForm.test(value),
          defaultMessage: () => 'not-an-id',
        },
      },
      { each: true },
    ),
  );

/** A day as YYYY-MM-DD that exists in the calendar, from 1900 to 2200. */
export const IsDay = (): PropertyDecorator => rule('isDay', 'not-a-day', dayForm);
/** An instant in UTC as the product writes it. */
export const IsInstant = (): PropertyDecorator =>
  rule('isInstant', 'not-an-instant', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));

/** A day later than the day in another field; silent while either is missing. */
export function IsAfter(field: string): PropertyDecorator {
  return rule('isAfter', 'not-after-start', (value, args) => {
    const other = (args?.object as Record<string, unknown> | undefined)?.[field];
    return !dayForm(other) || !dayForm(value) || (value as Day) > (other as Day);
  });
}

export const IsFlag = (): PropertyDecorator => IsBoolean({ message: 'not-a-flag' });

/** A finite number within limits. */
export function IsAmount(least = -1e12, most = 1e12): PropertyDecorator {
  return ValidateBy({
    name: 'isAmount',
    constraints: [least, most],
    validator: {
      validate: (value: unknown) =>
        typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most,
      defaultMessage: (args) => (typeof args?.value === 'number' ? 'out-of-range' : 'not-a-number'),
    },
  });
}

/** A whole number within limits. */
export function IsWhole(least = 0, most = 2_147_483_647): PropertyDecorator {
  return ValidateBy({
    name: 'isWhole',
    constraints: [least, most],
    validator: {
      validate: (value: unknown) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
      defaultMessage: (args) => (Number.isInteger(args?.value) ? 'out-of-range' : 'not-a-number'),
    },
  });
}

/** One word of a vocabulary. */
export const IsWord = (words: readonly string[]): PropertyDecorator => IsOneOf(words, { message: 'not-a-choice' });
/** Some words of a vocabulary, each at most once. */
export const IsEveryWord = (words: readonly string[]): PropertyDecorator =>
  together(
    IsArray({ message: 'not-a-list' }),
    ArrayMaxSize(words.length, { message: 'too-many' }),
    IsOneOf(words, { each: true, message: 'not-a-choice' }),
  );

/** A list of short lines. */
export const IsLines = (limit = lineLength): PropertyDecorator =>
  together(
    IsArray({ message: 'not-a-list' }),
    ArrayMaxSize(listLength, { message: 'too-many' }),
    ValidateBy(
      {
        name: 'isLine',
        constraints: [limit],
        validator: { validate: (value) => textCode(value, limit, true) === null, defaultMessage: () => 'required' },
      },
      { each: true },
    ),
  );

type Class = new () => object;

/** A list of contract objects; answers may be longer than what one may send. */
export const IsListOf = (type: () => Class, limit = 100_000): PropertyDecorator =>
  together(
    IsArray({ message: 'not-a-list' }),
    ArrayMaxSize(limit, { message: 'too-many' }),
    ValidateNested({ each: true, message: 'not-an-object' }),
    Type(type),
  );

/** One contract object. */
export const IsOne = (type: () => Class): PropertyDecorator =>
  together(
    rule('isObject', 'required', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    ValidateNested({ message: 'not-an-object' }),
    Type(type),
  );
