// Builds the extension, the server and the command line into dist/, and the suites for the real editor.
import { build } from 'esbuild';
import { hostSuites, products } from './bundles.mjs';
import { root } from './steps.mjs';

process.chdir(root);
await Promise.all([...products, ...hostSuites].map(options => build(options)));
