import { resolve } from 'node:path';
import ts from 'typescript';

/** What a column holds as code sees it: the kind that is read, whether it may be null, whether an insert may leave it out. */
export type Column = { kind: string; nullable: boolean; optional: boolean };

const PROBE = resolve('src/lib/server/db/described-columns-probe.ts');
const QUESTION = `
	import type { Insertable, Selectable } from 'kysely';
	import type { Database } from './schema';
	export type Read = { [T in keyof Database]: Selectable<Database[T]> };
	export type Written = { [T in keyof Database]: Insertable<Database[T]> };
`;

/** Every column of the types of the database as `table.column`, asked of the compiler itself. */
export function describedColumns(): Map<string, Column> {
	const { checker, file } = askCompiler();
	const typeOf = (name: string) => {
		const alias = file.statements.find((node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
		if (!alias) throw new Error(`${name} is not in the question`);
		return checker.getTypeAtLocation(alias);
	};
	const optional = new Set(columnsOf(checker, typeOf('Written')).flatMap(({ name, may }) => (may ? [name] : [])));
	return new Map(
		columnsOf(checker, typeOf('Read')).map(({ name, type }) => [
			name,
			{ ...kindOf(checker, type), optional: optional.has(name) }
		])
	);
}

function askCompiler() {
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		types: ['node'],
		paths: { '$lib/*': [resolve('src/lib/*')] }
	};
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile, getSourceFile } = host;
	host.fileExists = (path) => path === PROBE || fileExists(path);
	host.readFile = (path) => (path === PROBE ? QUESTION : readFile(path));
	host.getSourceFile = (path, language) =>
		path === PROBE ? ts.createSourceFile(path, QUESTION, language) : getSourceFile(path, language);
	const program = ts.createProgram([PROBE], options, host);
	const file = program.getSourceFile(PROBE);
	if (!file) throw new Error('The question was not read');
	return { checker: program.getTypeChecker(), file };
}

const columnsOf = (checker: ts.TypeChecker, tables: ts.Type) =>
	tables.getProperties().flatMap((table) =>
		checker
			.getTypeOfSymbol(table)
			.getProperties()
			.map((column) => {
				const type = checker.getTypeOfSymbol(column);
				const may = (column.flags & ts.SymbolFlags.Optional) !== 0;
				return { name: `${table.name}.${column.name}`, type, may };
			})
	);

function kindOf(checker: ts.TypeChecker, type: ts.Type): Pick<Column, 'kind' | 'nullable'> {
	const parts = type.isUnion() ? type.types : [type];
	const kinds = parts.filter(({ flags }) => !(flags & ts.TypeFlags.Null)).map((part) => nameOf(checker, part));
	return { kind: [...new Set(kinds)].join(' or '), nullable: kinds.length < parts.length };
}

function nameOf(checker: ts.TypeChecker, type: ts.Type): string {
	if (type.flags & ts.TypeFlags.StringLike) return 'text';
	if (type.flags & ts.TypeFlags.NumberLike) return 'number';
	if (type.flags & ts.TypeFlags.BooleanLike) return 'truth';
	// A string with a brand, as the days are.
	if (type.isIntersection() && type.types[0]) return nameOf(checker, type.types[0]);
	const name = type.symbol?.name;
	if (name === 'Date') return 'instant';
	if (name === 'Buffer') return 'bytes';
	return type.flags & ts.TypeFlags.Object ? 'json' : checker.typeToString(type);
}
