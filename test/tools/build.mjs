// Builds the extension, the server and the command line into dist/.
import { build } from 'esbuild';
import { products, root } from './bundles.mjs';

process.chdir(root);
await Promise.all(products.map(options => build(options)));
