import type { Env } from './env';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];
type Fields = Record<string, unknown>;
type Say = (message: string, fields?: Fields) => void;

export type Log = Record<Level, Say> & {
	/** A log whose every line carries these fields. */
	with(fields: Fields): Log;
};

type Options = Pick<Env, 'logLevel' | 'logFormat'> & { write?: (line: string) => void };

/** One line an event: JSON for machines, short text for people who develop. */
export function createLog(
	{ logLevel, logFormat, write = (line) => process.stdout.write(line) }: Options,
	bound: Fields = {}
): Log {
	const least = logLevel === 'silent' ? LEVELS.length : LEVELS.indexOf(logLevel);
	const format = logFormat === 'json' ? asJson : asText;
	const sayAt = (level: Level): Say =>
		LEVELS.indexOf(level) < least
			? () => undefined
			: (message, fields) => write(format(level, message, { ...bound, ...fields }));
	return {
		debug: sayAt('debug'),
		info: sayAt('info'),
		warn: sayAt('warn'),
		error: sayAt('error'),
		with: (fields) => createLog({ logLevel, logFormat, write }, { ...bound, ...fields })
	};
}

function asJson(level: Level, message: string, fields: Fields): string {
	return `${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }, plainError)}\n`;
}

function asText(level: Level, message: string, fields: Fields): string {
	const time = new Date().toTimeString().slice(0, 8);
	const rest = Object.entries(fields).map(([key, value]) =>
		value instanceof Error ? `\n${value.stack}` : `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`
	);
	return [time, level === 'info' ? '' : level.toUpperCase(), message, ...rest].filter(Boolean).join(' ') + '\n';
}

/** Of an error its kind and place; never a query's parameters, which pg keeps out of the message but not of the object. */
function plainError(_key: string, value: unknown): unknown {
	if (!(value instanceof Error)) return value;
	const code = 'code' in value ? value.code : undefined;
	return { name: value.name, message: value.message, code, stack: value.stack, cause: value.cause };
}
