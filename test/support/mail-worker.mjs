import { build } from 'esbuild';
import { apiBuild } from '../../api/esbuild.config.mjs';

// Compiles the worker as the product is compiled, and becomes it.
await build(apiBuild(['test/support/mail-worker.ts'], 'dist/mail-worker'));
await import('../../dist/mail-worker/mail-worker.js');
