/** What the tests' own set-up needs of the API, compiled as one file outside Jest's module system. */
export { startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres';
export { endOrphan } from '../../api/src/platform/embedded-postgres-orphan';
export { prepareDatabase } from '../../api/src/platform/prepare-database';
