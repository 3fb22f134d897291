import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of the product and its text. Guards take a list of them, so that a test can plant one. */
export type Source = { path: string; text: string };

export type Import = { from: string; to: string; typeOnly: boolean };

const isTest = (path: string) => path.endsWith('.test.ts');

export const readSources = (): Source[] =>
	globSync(['src/**/*.{ts,svelte}', 'demo/**/*.ts'])
		.filter((path) => !isTest(path))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const IMPORT =
	/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports: paths from the project's root, and packages by their name. */
export function importsOf({ path, text }: Source): Import[] {
	return [...text.matchAll(IMPORT)].map(([, type, named, dynamic]) => ({
		from: path,
		to: placeOf(path, named ?? dynamic ?? ''),
		typeOnly: type !== undefined
	}));
}

function placeOf(importer: string, specifier: string): string {
	if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice(5)}`;
	if (specifier.startsWith('$demo/')) return `demo/${specifier.slice(6)}`;
	return specifier.startsWith('.') ? normalize(join(dirname(importer), specifier)) : specifier;
}

/** The functions of a file with their lengths; of a component those of its script. */
export function functionsOf({ path, text }: Source): { path: string; name: string; lines: number }[] {
	const script = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('')
		: text;
	const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true);
	const found: { path: string; name: string; lines: number }[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isFunctionLike(node) && 'body' in node && node.body && !isOneSwitch(node.body)) {
			const [first, last] = [node.getStart(), node.getEnd()].map((at) => file.getLineAndCharacterOfPosition(at).line);
			found.push({ path, name: nameOf(node), lines: (last ?? 0) - (first ?? 0) + 1 });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** A switch that is all of a function is read as a table, row by row. */
function isOneSwitch(body: ts.Node): boolean {
	const [first, second] = ts.isBlock(body) ? body.statements : [];
	return first !== undefined && second === undefined && ts.isSwitchStatement(first);
}

function nameOf(node: ts.SignatureDeclaration): string {
	const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
	return named?.getText() ?? 'anonymous';
}
