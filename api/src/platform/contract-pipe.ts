import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { FieldProblem } from '@waymark/contract/problem';

const plainTypes: readonly unknown[] = [String, Number, Boolean, Object, Array, undefined];
const mostProblems = 50;
const deepest = 8;
const astray = ['constructor', 'prototype', '__proto__'];

/** Holds every body and query against its contract class; unknown fields are refused by name. */
@Injectable()
export class ContractPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || !metatype || plainTypes.includes(metatype)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Refusal('invalid', 'body-not-an-object');
    assertHarmless(value, '', 0);
    const instance = plainToInstance(metatype as new () => object, value, { enableImplicitConversion: false });
    const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (errors.length > 0)
      throw new Refusal('invalid', 'fields', { fields: problemsOf(errors, '').slice(0, mostProblems) });
    return instance;
  }
}

/** Names that lead a reader of objects astray, and nesting that no contract has, are refused before anything reads them. */
function assertHarmless(value: unknown, at: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw fieldRefused(at, 'too-deep');
  for (const [name, inner] of Object.entries(value)) {
    const pointer = `${at}/${name}`;
    if (astray.includes(name)) throw fieldRefused(pointer, 'unknown-field');
    assertHarmless(inner, pointer, depth + 1);
  }
}

function problemsOf(errors: readonly ValidationError[], at: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${at}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const [name, code] = Object.entries(error.constraints ?? {})[0] ?? [];
    const own = name ? [{ pointer, code: name === 'whitelistValidation' ? 'unknown-field' : codeOf(code) }] : [];
    return [...own, ...problemsOf(error.children ?? [], pointer)];
  });
}

/** The messages of the contract are codes; a sentence of the library itself never leaves. */
const codeOf = (message = ''): string => (/^[a-z-]+$/.test(message) ? message : 'not-allowed');
