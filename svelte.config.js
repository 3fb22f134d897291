import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// It stands at most elements of a page.
		cssHash: ({ hash, filename }) => `_${hash(filename).slice(0, 5)}`
	},
	kit: {
		adapter: adapter({ precompress: true }),
		alias: { $demo: 'demo' },
		// `refuse-foreign` asks of every request what this asks of forms alone, and lets mail programs through where they may.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			// By hash: a page that has not changed stays the same byte for byte, and is answered with 304.
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'img-src': ['self', 'data:'],
				'style-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		// Styles come with the page: no sheet stands between it and its first word.
		inlineStyleThreshold: Infinity,
		// Addresses of pieces start at the root, or a long wrong path makes each as long as itself.
		paths: { relative: false },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../demo/**/*.ts', '../scripts/**/*.mjs', '../*.config.js', '../*.config.ts']
			})
		}
	}
};
