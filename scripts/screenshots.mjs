import { main, runInside } from './lib/run-inside.mjs';

await main(() => runInside('screenshots.mjs', process.argv.slice(2)));
