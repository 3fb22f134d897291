import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database';

const test = useDatabase();

/** Tables that are read by no page of everybody's, and tell nobody when they change. */
const SILENT: Record<string, string> = {
	absence: 'who stands in for whom, for the people of an agency',
	authenticator: 'opens an account',
	agency_transfer: 'what has still to pass between agencies; each report that does tells by itself',
	api_key: 'by which programs come in; what they do tells by itself',
	answer_draft: 'of whoever writes it',
	answer_draft_file: 'of whoever writes it',
	answer_template: 'for those who answer',
	answer_template_version: 'for those who answer',
	bulk: 'what somebody asked for of several reports; each tells by itself',
	bulk_item: 'the same, report by report',
	calendar_change: 'a draft until a version of the calendar is published',
	calendar_preview: 'what a draft of the calendar would do, for those who write it',
	case_calendar: 'the key of a reporter’s calendar',
	ceremony: 'opens an account',
	data_request: 'of whoever asks, and for administrators',
	erasure: 'the proof that somebody was erased; that itself tells all pages',
	retention: 'how long things are kept, for administrators',
	retention_run: 'what was kept long enough, for administrators',
	desk_feed: 'the key of somebody’s calendar',
	desk_view: 'named filters of those who work here',
	desk_visit: 'when somebody last looked at a desk',
	draft: 'of whoever writes it',
	draft_file: 'of whoever writes it',
	earlier_report: 'what a report said before it was mended, for moderators; the act tells',
	email_token: 'opens an account',
	figure_change: 'follows rows that tell, in their transaction',
	data_edition_file: 'told with its edition',
	data_edition_part: 'told with its edition',
	delivery: 'what a channel has to do about a notice',
	fan_out: 'who is still to be told, for the job that tells them',
	follow: 'of whoever follows',
	follower: 'sealed: an address that follows without an account',
	guest: 'sealed: who wrote an input without an account',
	identity_opening: 'who opened a sealed name: told by an event beside it',
	known_device: 'of one account',
	lasting_key: 'keys, sealed: no page shows any',
	log_head: 'heads of the log, asked for anew each time',
	log_key: 'a key, sealed',
	log_leaf: 'stands for what tells by itself',
	log_tile: 'hashes of the log, asked for anew each time',
	log_witness: 'who signs the log too, asked for anew each time',
	log_cosignature: 'what they signed, asked for anew each time',
	witness_key: 'a key, sealed',
	witnessed_log: 'heads of other logs, which no page shows',
	listed_update: 'when an event could first be fetched as an update; the event tells by itself',
	mail: 'the outbox',
	mail_alarm: 'for administrators',
	mail_in: 'sealed: what came by mail; what is said by it tells by itself',
	mail_pen: 'sealed: what waits for moderators',
	mail_refused: 'addresses that are written to no more',
	mail_told: 'who was told what to do instead',
	reply_address: 'where answers by mail come to',
	merge_suggestion: 'a guess for moderators',
	notice: 'what each person is told',
	open_work: 'follows rows that tell, in their transaction; `npm run figures` tells by itself',
	passkey: 'opens an account',
	picture_facts: 'sealed: where and when a picture was taken',
	picture_print: 'what pictures are compared by, for moderators',
	update_listing: 'when updates were last looked for',
	sent_request: 'what programs sent, so that it is done once',
	unlocking: 'who waits for their second step to be taken off, read by administrators and by themselves',
	province_change: 'the history of the administration, read by administrators and by whom it names',
	push: 'what a device has still to show of a notice',
	push_subscription: 'sealed: where a browser lets itself be written to',
	queue_lease: 'who works on what at the moment',
	rate_limit: 'counts requests',
	recovery_code: 'opens an account',
	routing_draft: 'a draft until a version is published',
	rule_stamp: 'follows tables that tell',
	search_stamp: 'follows tables that tell',
	second_step_rule: 'how staff sign in',
	session: 'who is signed in',
	site_logo: 'pictures by their digest: which of them is shown is told by `site`',
	spent_form: 'which forms had their effect',
	sp4n_handed: 'what lies in a file for another system; its number tells by itself',
	sp4n_handover: 'the same, file by file',
	sso_link: 'opens an account, and is asked of administrators',
	sso_spent: 'what of a provider is worth nothing a second time',
	backup_taken: 'which backups were made: for administrators, asked for anew each time',
	health_told: 'of what administrators have heard',
	tag: 'words of a desk for its own reports',
	tag_rename: 'the same, as they were called',
	thread_tag: 'the same, on a report',
	vapid_key: 'a key, sealed, that no public page shows',
	webhook: 'which programs are told of what',
	webhook_delivery: 'what they are told',
	webhook_event: 'what they are still to be told',
	watch: 'which of its staff keep an eye on a report'
};

/** Of some tables not everything is told. */
const IN_PART: Record<string, string[]> = {
	app_user: ['INSERT'],
	file: ['INSERT', 'DELETE']
};

/** Columns of a thread that stand on no page of its own. */
const OF_SEARCH = ['search', 'search_head', 'search_made_by'];

const MOMENTS = { INSERT: 4, DELETE: 8, UPDATE: 16, TRUNCATE: 32 };

describe('every table tells of its changes, or is known to stand on no page', () => {
	it('table by table, whatever is done to it', async () => {
		const { rows } = await sql<{ name: string; moments: number }>`
			select table_name as name, coalesce((
				select bit_or(tgtype) from pg_trigger join pg_proc on pg_proc.oid = tgfoid
				where tgrelid = format('public.%I', table_name)::regclass and proname like 'tell\\_%'
			), 0) as moments
			from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely\\_%'
			order by 1`.execute(test.db);
		const untold = rows.flatMap(({ name, moments }) => {
			const missing = Object.entries(MOMENTS).flatMap(([moment, bit]) => ((moments & bit) === 0 ? [moment] : []));
			return missing.length > 0 ? [[name, missing] as const] : [];
		});
		const silent = Object.keys(SILENT).map((name) => [name, Object.keys(MOMENTS)] as const);
		const lawful = Object.fromEntries([...silent, ...Object.entries(IN_PART)]);
		expect(Object.fromEntries(untold)).toEqual(lawful);
	});

	it('and a thread of every column but those of the search', async () => {
		const { rows } = await sql<{ name: string }>`
			select attname as name from pg_attribute where attrelid = 'thread'::regclass and attnum > 0 and not attisdropped
				and attnum <> all ((select tgattr from pg_trigger where tgname = 'thread_told_anew')::int2[])`.execute(test.db);
		expect(rows.map(({ name }) => name).sort()).toEqual(OF_SEARCH);
	});
});
