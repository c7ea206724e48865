import { getMetadataStorage } from 'class-validator';
import type { ContractClass } from './answers';

/**
 * Every class that has rules, each under a name of its own. The storage lists them to nobody, though the library that writes the
 * schemas reads them there too.
 */
export function contractClasses(): ContractClass[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: ReadonlyMap<ContractClass, unknown>;
  };
  const classes = [...validationMetadatas.keys()];
  const names = new Set<string>();
  for (const { name } of classes) {
    if (names.has(name)) throw new Error(`Two classes of the contract are called ${name}.`);
    names.add(name);
  }
  return classes;
}
