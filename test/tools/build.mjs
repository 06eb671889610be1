// Builds the extension, the server and the command line into dist/, and the suite for the real editor.
import { build } from 'esbuild';
import { hostSuite, products } from './bundles.mjs';
import { root } from './steps.mjs';

process.chdir(root);
await Promise.all([...products, hostSuite].map(options => build(options)));
