import { holds, type Actor } from '$lib/domain/actor/actor';
import type { ChangeAct } from '$lib/domain/administration/change';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { endingOf, nextRule, type RuleChange, type RuleRefusal } from '$lib/domain/moderation/next-rule';
import type { ForumRule } from '$lib/domain/moderation/rule';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { listForumRules } from '../../db/forum-rules';
import type { Database } from '../../db/schema';
import { keepChanges, type Kept } from '../administration/keep-changes';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
type Sent = { doer: Actor; code: string; reason: string; formKey: string | null };

/** `seen`: the newest version when the form was drawn, 0 for a code that had none; null: whichever there is. */
export type PublishRule = Sent & { change: RuleChange; seen: string | null };
export type EndRule = Sent & { lastDay: IsoDate };

/** Whoever changes the rules does so alone, and as an administrator. */
const alone = <Refusal extends string>(
	deps: Deps,
	act: string,
	{ doer, formKey, ...says }: Sent,
	work: (trx: Trx, today: IsoDate) => Promise<Result<object, Refusal>>
): Promise<Result<object, Refusal | 'not_allowed' | 'form_spent'>> =>
	holds(doer, 'admin')
		? deps.db.transaction().execute(async (trx) => {
				await sql`select pg_advisory_xact_lock(hashtextextended('fkp forum rules', 0))`.execute(trx);
				return once(trx, deps, { formKey, act, doer, says }, () => work(trx, dayOf(deps.now(), deps.env.zone)));
			})
		: Promise.resolve(refuse('not_allowed'));

/** As a form carries it. */
export const newestOf = (versions: readonly Pick<ForumRule, 'version'>[]): string =>
	String(Math.max(0, ...versions.map(({ version }) => version)));

type Unpublished = RuleRefusal | 'changed_meanwhile';

/** Adds a version of a rule and closes the one before it. What was decided keeps the version that it cites. */
export const publishRule = (
	deps: Deps,
	command: PublishRule
): Promise<Result<object, Unpublished | 'not_allowed' | 'form_spent'>> =>
	alone(deps, 'publish_rule', command, async (trx, today): Promise<Result<object, Unpublished>> => {
		const { code, change, seen, ...by } = command;
		const rules = await listForumRules(trx);
		if (seen !== null && seen !== newestOf(rules.filter((rule) => rule.code === code)))
			return refuse('changed_meanwhile');
		const decision = nextRule(rules, code, change, today);
		if (!decision.ok) return decision;
		const { closes, lastDay, next } = decision.value;
		if (closes) await setLastDay(trx, closes, lastDay);
		await insertVersion(trx, next, { at: deps.now(), byUserId: by.doer.userId, reason: by.reason });
		return allow({});
	});

async function insertVersion(trx: Trx, next: ForumRule, told: Omit<Told, 'act'>): Promise<void> {
	const { code, title, words, ground, flagReason, version, validFrom } = next;
	await trx
		.insertInto('forum_rule')
		.values({
			code,
			version,
			title_id: title.id,
			title_en: title.en,
			words_id: words.id,
			words_en: words.en,
			ground_id: ground.id,
			ground_en: ground.en,
			flag_reason: flagReason,
			valid_from: validFrom,
			valid_until: null,
			published_at: told.at,
			published_by: told.byUserId,
			reason: told.reason
		})
		.execute();
	await tell(trx, next, { act: version === 1 ? 'create' : 'edit', ...told });
}

/** Ends a rule with a day: nothing is decided under it from the next one on. It stays to be read, and what cites it stands. */
export const endRule = (deps: Deps, command: EndRule) =>
	alone(deps, 'end_rule', command, async (trx, today) => {
		const { code, lastDay, reason, doer } = command;
		const decision = endingOf(await listForumRules(trx), code, lastDay, today);
		if (!decision.ok) return decision;
		await setLastDay(trx, decision.value, lastDay, reason);
		await tell(trx, decision.value, { act: 'end', at: deps.now(), byUserId: doer.userId, reason });
		return allow({});
	});

type Told = Pick<Kept, 'at' | 'byUserId' | 'reason'> & { act: ChangeAct };

const tell = (trx: Trx, { code, title }: Pick<ForumRule, 'code' | 'title'>, { act, ...told }: Told) =>
	keepChanges(trx, { ...told, changes: [{ subject: 'rule', subjectId: code, act, title: `${code}. ${title.id}` }] });

const setLastDay = (trx: Trx, { code, version }: { code: string; version: number }, day: IsoDate, why = '') =>
	trx
		.updateTable('forum_rule')
		.set({ valid_until: day, end_reason: why })
		.where('code', '=', code)
		.where('version', '=', version)
		.execute();
