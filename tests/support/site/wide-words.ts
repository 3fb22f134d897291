import pg from 'pg';
import { makeDatabase, type Demo } from './server.ts';

const MOST = 149;
/** No browser breaks it by itself: an address as people paste it, without a stroke or a hyphen. */
export const WIDE_WORD = 'unduh.data_layanan_masyarakat.'.repeat(5).slice(0, MOST);

/** What people write, by table, and where less fits than the whole word. */
const WORDS: Record<string, readonly (string | [column: string, most: number])[]> = {
	agency: ['name', 'short_name', 'task', 'address', 'phone', 'email'],
	app_user: [['name', 100]],
	attendance: ['name', 'organisation'],
	calendar_change: ['name', 'decree'],
	calendar_version: ['reason'],
	category: ['name_id', 'name_en'],
	complaint: ['body', 'place', 'rating_words'],
	consultation: ['question', 'background', 'team_decree', 'contact'],
	consultation_question: ['body'],
	consultation_text: ['note'],
	deadline_policy: ['name', 'reason', 'withdrawal_reason'],
	district: ['name'],
	file: [['name', 120]],
	flag: ['words'],
	holiday: ['name', 'decree'],
	identity_opening: ['reason'],
	input: ['organisation', ['display_name', 100], 'refusal'],
	invitation: ['name', 'organisation'],
	mail: ['subject', 'body_text'],
	material: ['title', 'taken_back_reason'],
	meeting: ['title', 'place', 'agenda', 'taken_back_reason'],
	membership: ['decree'],
	minutes: ['place', 'summary'],
	minutes_item: ['problem', 'recommendation', 'person_in_charge'],
	minutes_voided: ['reason'],
	place: ['name'],
	post: ['body'],
	provision_version: ['body'],
	publication: ['name', 'taken_back_reason'],
	service: ['name'],
	service_version: ['name', 'unit', 'decree', 'charter'],
	signatory: ['name', 'office', 'refusal_reason'],
	signatory_stand_in: ['name', 'office', 'reason'],
	survey: [['title', 120]],
	survey_answer: ['words'],
	thread: ['title'],
	webhook: [['name', 80]]
};

const ADDRESSES: Record<string, string> = { meeting: 'link', publication: 'url' };

/** Written in Markdown: every piece of what was made of it, list and table too. */
const PAGES: Record<string, readonly string[]> = {
	complaint: ['body_html'],
	consultation: ['question_html', 'background_html'],
	mail: ['body_html'],
	meeting: ['agenda_html'],
	minutes: ['summary_html'],
	post: ['body_html'],
	provision_version: ['body_html']
};

/** A copy of a sown demo in which everything that people write is one word wider than any screen. */
export async function widenWords(postgresUrl: string, { template, secret }: Demo): Promise<Demo> {
	const databaseUrl = await makeDatabase(postgresUrl, template);
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	// What was signed or done stays as it is, say the triggers; here only its width counts.
	await client.query('set session_replication_role = replica');
	for (const [table, columns] of Object.entries(WORDS)) await client.query(widen(table, columns));
	for (const [table, column] of Object.entries(ADDRESSES))
		await client.query(`update ${table} set ${column} = 'https://' || $1 where ${column} <> ''`, [WIDE_WORD]);
	for (const [table, columns] of Object.entries(PAGES))
		for (const column of columns)
			await client.query(`update ${table} set ${column} = regexp_replace(${column}, '>[^<]*\\w[^<]*<', $1, 'g')`, [
				`>${WIDE_WORD}<`
			]);
	await client.query(WIDEN_EVENTS, [WIDE_WORD]);
	await client.query(WIDEN_STANDARDS, [WIDE_WORD]);
	await client.end();
	return { template: new URL(databaseUrl).pathname.slice(1), secret };
}

/** Each row keeps a word of its own, as rows that must differ do. */
function widen(table: string, columns: readonly (string | [string, number])[]): string {
	const sets = columns.map((column) => {
		const [name, most] = typeof column === 'string' ? ([column, MOST] as const) : column;
		const own = `'${WIDE_WORD.slice(0, most - 9)}_' || left(md5(ctid::text), 8)`;
		return `${name} = case when ${name} <> '' then ${own} else ${name} end`;
	});
	return `update ${table} set ${sets.join(', ')}`;
}

/** Of the strings in what was done, those with a space are words; the others are codes. */
const WIDEN_EVENTS = `
	update thread_event set data = (
		select jsonb_object_agg(key, case when value #>> '{}' like '% %' and jsonb_typeof(value) = 'string' then to_jsonb($1::text) else value end)
		from jsonb_each(data)
	)
	where data <> '{}'
`;

const WIDEN_STANDARDS = `
	update service_version set components = (select jsonb_object_agg(key, $1::text) from jsonb_each(components)) where components <> '{}'
`;
