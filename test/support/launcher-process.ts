import { startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres';

/** A process of its own that starts the database, says so, and ends in order on SIGTERM. */
const database = await startEmbeddedPostgres({ dataDirectory: process.argv[2] ?? '' });
const running = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => {
  clearInterval(running);
  void database.stop();
});
console.log(database.url('postgres'));
