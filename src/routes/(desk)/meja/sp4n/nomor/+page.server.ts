import { allow, refuse, type Result } from '$lib/domain/result';
import type { Weighed } from '$lib/domain/sp4n/numbers';
import { parsePairs, WRITE_BACK, type PairsFault } from '$lib/forms/sp4n';
import { weighNumbers, writeNumbersBack } from '$lib/server/usecases/sp4n/write-back';
import { formAction } from '$lib/server/web/form-action';
import { requireModerator } from '../../../require-moderator';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	requireModerator(event);
	return { formKey: crypto.randomUUID() };
};

/** What would happen, or what has. */
type Shown = { lines: Weighed[]; recorded: number | null };

export const actions = {
	default: formAction(WRITE_BACK, {
		open: (event: RequestEvent) => requireModerator(event),
		run: async ({ house, opened: doer, input, formKey }): Promise<Result<Shown, PairsFault>> => {
			const read = parsePairs(input.teks);
			if (!read.ok) return refuse(read.fault);
			if (input.tahap !== 'catat')
				return allow({ lines: await weighNumbers(house.db, doer, read.pairs), recorded: null });
			const { recorded, left } = await writeNumbersBack(house, { doer, formKey, pairs: read.pairs });
			return allow({ lines: left, recorded });
		},
		refused: ({ refusals }) => refusals.sp4n,
		at: { quote_open: 'teks', columns_missing: 'teks', empty: 'teks', too_many: 'teks' },
		next: ({ input, formKey }, shown) => ({ show: { shown: { ...shown, text: input.teks, key: formKey } } })
	})
} satisfies Actions;
