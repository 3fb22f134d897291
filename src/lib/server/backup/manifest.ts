import * as v from 'valibot';

/** The version of the way in which a backup is written. */
export const FORMAT = 1;

/** What stands first in a backup: what is needed to make a database that its rows fit. */
const ABOUT = v.object({
	format: v.literal(FORMAT),
	at: v.pipe(v.string(), v.isoTimestamp()),
	migrations: v.array(v.string()),
	/** The signed head of the public log as of that moment; null where there is none yet. */
	logHead: v.nullable(v.string())
});
export type About = v.InferOutput<typeof ABOUT>;

const TABLE = v.object({
	name: v.string(),
	columns: v.array(v.string()),
	rows: v.number(),
	/** Of its rows as text, in their order. */
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
const SEQUENCE = v.object({ name: v.string(), value: v.string(), called: v.boolean() });

/** What stands last: what all before must come to. */
const MANIFEST = v.object({ tables: v.array(TABLE), sequences: v.array(SEQUENCE) });
export type Manifest = v.InferOutput<typeof MANIFEST>;
export type TableSum = Manifest['tables'][number];

export const ABOUT_FILE = 'about.json';
export const MANIFEST_FILE = 'manifest.json';

export const readAbout = (text: string): About => v.parse(ABOUT, JSON.parse(text));
export const readManifest = (text: string): Manifest => v.parse(MANIFEST, JSON.parse(text));

/** `table/public.thread/000002`: the third part of its rows. */
export const partName = (table: string, nth: number): string => `table/${table}/${String(nth).padStart(6, '0')}`;

export const tableOfPart = (name: string): string | null => /^table\/(.+)\/\d{6,}$/.exec(name)?.[1] ?? null;
