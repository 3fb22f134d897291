import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** As no page asks for SvelteKit's own script, it builds none, and of the server's build it serves the assets alone. */
const serveScripts: Plugin = {
	name: 'serve-scripts',
	config: () => ({
		worker: { rolldownOptions: { output: { entryFileNames: '_app/immutable/assets/[name]-[hash].js' } } }
	})
};

/** Where a script would take over what the server wrote. No page has one, and of a long list they were a sixth. */
const MARK = /<!--(?:\[(?:-?\d+|!)?|\]|\$\{hash\})?-->/g;

const leaveOutMarks: Plugin = {
	name: 'leave-out-marks',
	enforce: 'post',
	transform: {
		filter: { id: [/\.svelte$/, /node_modules\/svelte\/src\/internal\/server\//] },
		handler: (code, _id, options) => (options?.ssr ? { code: code.replace(MARK, ''), map: null } : null)
	}
};

/**
 * Libraries of many modules that every process needs, made part of the build, without what nobody calls: a start reads
 * half as many files. Those that other packages load as well stay as they are.
 */
const BUILT_IN = ['kysely', 'lucia', 'valibot', 'marked'];

export default defineConfig(({ command }) => ({
	plugins: [sveltekit(), serveScripts, leaveOutMarks],
	...(command === 'build' && { ssr: { noExternal: BUILT_IN } }),
	// The first that know light-dark(): older ones get the light scheme from the sheet itself.
	build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'] }
}));
