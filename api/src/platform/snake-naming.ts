import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';
import { columnOf } from './columns';

/** Columns are named by their fields, in the manner of the database. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return custom ?? columnOf([...prefixes, property].join('_'));
  }

  override joinColumnName(relation: string, column: string): string {
    return columnOf(`${relation}_${column}`);
  }
}
