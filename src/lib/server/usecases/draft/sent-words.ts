import { FIELDS_OF, REPORT_STEPS, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import { tidyText } from '$lib/forms/kit/tidy';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { createSeal } from '../../identity/seal';
import { canonicalJson } from '$lib/domain/canonical-json';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
/** Pages of an earlier version asked otherwise, under other names. */
const actOf = (step: ReportStep) => `report_page_${step}`;

/** What somebody looked for says nothing of what they report. */
const NOT_SAID = 'categorySearch';

function digestsOf({ env }: Pick<Deps, 'env'>, form: ReportDraft, step: ReportStep): string[] {
	const said = FIELDS_OF[step]
		.filter((field) => field !== NOT_SAID)
		.map((field) => [field, tidyText(form[field] ?? '')]);
	return createSeal(env.secret).macs('spent form', canonicalJson(Object.fromEntries(said)));
}

/** Keeps of a report that was sent what tells a form of it that is sent again from another report. */
export function rememberSent(db: Db, deps: Pick<Deps, 'env' | 'now'>, key: string, form: ReportDraft) {
	const rows = REPORT_STEPS.map((step) => ({
		key,
		act: actOf(step),
		digest: digestsOf(deps, form, step)[0] ?? '',
		outcome: '{}',
		at: deps.now()
	}));
	return db
		.insertInto('spent_form')
		.values(rows)
		.onConflict((row) => row.doNothing());
}

/** Whether a step says what was sent already. Of reports sent by an earlier version nobody can tell: those count as sent. */
export async function isWhatWasSent(
	trx: Trx,
	deps: Pick<Deps, 'env'>,
	key: string,
	form: ReportDraft,
	step: ReportStep
) {
	const sent = await trx
		.selectFrom('spent_form')
		.select('digest')
		.where('key', '=', key)
		.where('act', '=', actOf(step))
		.executeTakeFirst();
	return !sent || digestsOf(deps, form, step).includes(sent.digest);
}
