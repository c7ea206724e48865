import { parts, readCounts, results, sumOf } from './reports.mjs';

/** Prints what each part of the tests came to, and last of all the sum. */
const folder = process.argv[2] ?? results;
const counts = parts.map((part) => ({ part, ...readCounts(part, folder) }));
for (const { part, passed, failed } of counts) console.log(`${part}: ${passed} passed, ${failed} failed`);
const { passed, failed } = sumOf(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
