import ts from 'typescript';
import { COMPLAINT_STATUSES } from '../../src/lib/domain/complaint/status';
import { COMMITMENT_STATUSES } from '../../src/lib/domain/consultation/commitment/status';
import { CONSULTATION_STAGES } from '../../src/lib/domain/consultation/stage';
import { SURVEY_STATUSES } from '../../src/lib/domain/survey/survey';
import type { Source } from './sources';

/** The words of every status law. Outside the domain they are keys of total tables, and nobody asks for one of them. */
const WORDS = new Set<string>([
	...COMPLAINT_STATUSES,
	...CONSULTATION_STAGES,
	...COMMITMENT_STATUSES,
	...SURVEY_STATUSES
]);
const COLUMN = /(^|[._])(stage|status)$/;
const QUOTED = /'([a-z_]+)'/g;

export const comparedStatuses = (sources: Source[]): string[] =>
	sources
		.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/lib/domain/'))
		.flatMap((source) => askedWords(source).map((word) => `${source.path}: '${word}'`));

/** Words that are compared with, listed, switched on or asked of the database; in a component those of its markup too. */
function askedWords({ path, text }: Source): string[] {
	if (!path.endsWith('.svelte')) return wordsIn(path, text);
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
	const markup = text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
	return [
		...scripts.flatMap((script) => wordsIn(path, script)),
		...expressionsOf(markup).flatMap((code) => wordsIn(path, code))
	];
}

/** `{#if a === b}`, `{a === b}`, `name={a === b}`: what stands in the innermost braces reads as an expression. */
const expressionsOf = (markup: string): string[] =>
	[...markup.matchAll(/\{(?:[#:@]\w+(?: if)?\s)?([^{}]*)\}/g)].map(([, code]) => `(${code ?? ''})`);

function wordsIn(path: string, code: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isStringLiteralLike(node) && WORDS.has(node.text) && isAsked(node)) found.push(node.text);
		if (ts.isTaggedTemplateExpression(node)) found.push(...askedInSql(node.template.getText()));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
	return found;
}

function isAsked(node: ts.StringLiteralLike): boolean {
	const parent = ts.isAsExpression(node.parent) ? node.parent.parent : node.parent;
	if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
	if (ts.isCallExpression(parent))
		return parent.arguments.some((argument) => ts.isStringLiteralLike(argument) && COLUMN.test(argument.text));
	return ts.isCaseClause(parent) || ts.isArrayLiteralExpression(parent);
}

const askedInSql = (sql: string): string[] =>
	/(stage|status)\b/.test(sql)
		? [...sql.matchAll(QUOTED)].flatMap(([, word]) => (word && WORDS.has(word) ? [word] : []))
		: [];
