import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores(['node_modules/', '.svelte-kit/', 'build/', '.data/', 'test-results/', 'playwright-report/']),
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// `undefined` names are TypeScript's work.
			'no-undef': 'off',
			'no-console': 'error',
			'no-control-regex': 'error',
			'no-useless-escape': 'error',
			'no-fallthrough': 'error',
			'no-unreachable': 'error',
			'no-unsafe-finally': 'error',
			'no-async-promise-executor': 'error',
			'no-constant-binary-expression': 'error',
			'no-irregular-whitespace': 'error',
			'no-empty': 'error',
			eqeqeq: 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'TSEnumDeclaration',
					message: 'A union of literals: Node runs some of our files without a compiler.'
				},
				{
					selector: 'ObjectExpression > SpreadElement > ObjectExpression',
					message: 'Fields stand in their object, one by one.'
				}
			],
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'prefer-const': ['error', { destructuring: 'all' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				// Without its functions, which the cache cannot keep.
				svelteConfig: { compilerOptions: { runes: svelteConfig.compilerOptions?.runes } }
			}
		},
		rules: {
			// Props and derived values are `let`: Svelte reassigns them where the rule does not look.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props', '$derived'] }],
			// Takes the words of the reason, which each ignore has to give, for further codes.
			'svelte/no-unused-svelte-ignore': 'off',
			// Links go through path(lang, …), which knows the two languages; resolve() does not.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/app.d.ts', 'src/lib/server/auth/lucia.ts', 'tests/support/global-setup.ts'],
		// Merging into the types of SvelteKit, Node and others needs interfaces.
		rules: { '@typescript-eslint/consistent-type-definitions': 'off' }
	},
	{
		files: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'tests/**'],
		// A test that meets undefined should fail there, and does.
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{
		files: ['scripts/**', 'tests/e2e/support/**', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	}
);
