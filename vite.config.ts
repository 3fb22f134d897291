import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** As no page asks for SvelteKit's own script, it builds none, and of the server's build it serves the assets alone. */
const serveScripts: Plugin = {
	name: 'serve-scripts',
	config: () => ({
		worker: { rolldownOptions: { output: { entryFileNames: '_app/immutable/assets/[name]-[hash].js' } } }
	})
};

export default defineConfig({
	plugins: [sveltekit(), serveScripts],
	// The first that know light-dark(): older ones get the light scheme from the sheet itself.
	build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'] }
});
