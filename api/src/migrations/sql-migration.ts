import type { MigrationInterface, QueryRunner } from 'typeorm';

type Statements = readonly string[];

/** A migration of plain statements, each way. TypeORM orders migrations by the number at the end of the class name. */
export function sqlMigration(name: string, up: Statements, down: Statements): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of up) await runner.query(statement);
    }

    async down(runner: QueryRunner): Promise<void> {
      for (const statement of down) await runner.query(statement);
    }
  };
}

/** Removes tables, the last made first. */
export const dropping = (...tables: readonly string[]): string[] =>
  [...tables].reverse().map((table) => `drop table ${table}`);
